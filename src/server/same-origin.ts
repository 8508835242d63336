import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { RefusedError } from '../errors.js';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const everywhere = new Set(['0.0.0.0', '::']);

/** The host name of a Host header, without its port; undefined where it is none. */
function readHostName(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : new URL(`http://${header}`).hostname.toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * Throws RefusedError for requests that name another host and for pages of other origins. A page that rebinds its own
 * name to the loopback address still sends its own name as Host; a literal address can't be rebound, so a server that
 * listens everywhere also answers to those.
 */
export function checkOrigin(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  configuredHost: string,
): void {
  const { host, origin } = headers;
  const own = configuredHost.includes(':') ? `[${configuredHost}]` : configuredHost.toLowerCase();
  const name = readHostName(host);
  const isLiteral = name !== undefined && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
  const isAllowed =
    name !== undefined && (loopbackNames.has(name) || name === own || (everywhere.has(configuredHost) && isLiteral));
  if (!isAllowed)
    throw new RefusedError('foreign-host', `this server does not answer to the host ${JSON.stringify(host ?? '')}`);
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new RefusedError('foreign-origin', `pages of ${origin} may not use this server`);
}

/** Refuses what `checkOrigin` refuses. */
export function requireOwnOrigin(configuredHost: string): RequestHandler {
  return (request, _response, next) => {
    checkOrigin(request.headers, configuredHost);
    next();
  };
}
