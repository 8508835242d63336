import type { Server } from 'node:http';
import { TupuError } from '../errors.js';

const triedPorts = 50;

/**
 * Listens on the port, or, where nobody asked for this very port, on the next free one after it. Answers the port.
 * Throws TupuError that names host, port and reason.
 */
export async function listen(
  server: Server,
  wanted: { readonly host: string; readonly port: number; readonly portIsGiven: boolean },
): Promise<number> {
  const { host, port, portIsGiven } = wanted;
  const last = portIsGiven || port === 0 ? port : Math.min(port + triedPorts - 1, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const failure = await tryToListen(server, host, tried);
    if (failure === undefined) return readPort(server);
    if (failure.code !== 'EADDRINUSE' || tried === last) throw explain(failure, host, port, last);
  }
  throw new TupuError('no-free-port', `no port from ${port} to ${last} is free on ${host}`);
}

function tryToListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}

function readPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TupuError('no-address', 'the server has no port');
  return address.port;
}

function explain(failure: NodeJS.ErrnoException, host: string, port: number, last: number): TupuError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE:
      port === last
        ? `port ${port} on ${host} is taken by another program; set TUPU_PORT to a free one`
        : `ports ${port} to ${last} on ${host} are all taken; set TUPU_PORT to a free one`,
    EACCES: `port ${port} on ${host} needs rights that this user lacks; set TUPU_PORT to one above 1023`,
    EADDRNOTAVAIL: `TUPU_HOST=${host} is no address of this machine`,
    ENOTFOUND: `TUPU_HOST=${host} can't be resolved to an address`,
  };
  const message = reasons[failure.code ?? ''] ?? `can't listen on ${host}:${port}: ${failure.message}`;
  return new TupuError('cannot-listen', message, { cause: failure });
}
