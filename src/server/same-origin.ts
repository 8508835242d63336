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
 * Refuses requests that name another host and pages of other origins. A page that rebinds its own name to the loopback
 * address still sends its own name as Host; a literal address can't be rebound, so a server that listens everywhere
 * also answers to those.
 */
export function requireOwnOrigin(configuredHost: string): RequestHandler {
  const own = configuredHost.includes(':') ? `[${configuredHost}]` : configuredHost.toLowerCase();
  const isAllowed = (name: string) =>
    loopbackNames.has(name) ||
    name === own ||
    (everywhere.has(configuredHost) && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
  return (request, _response, next) => {
    const { host, origin } = request.headers;
    const name = readHostName(host);
    if (name === undefined || !isAllowed(name))
      throw new RefusedError('foreign-host', `this server does not answer to the host ${JSON.stringify(host ?? '')}`);
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw new RefusedError('foreign-origin', `pages of ${origin} may not use this server`);
    next();
  };
}
