import { describe, expect, it } from 'vitest';
import { checkOrigin } from '../../../src/server/same-origin.js';

const refusal = (headers: { host?: string; origin?: string }, configured = '127.0.0.1') => {
  try {
    checkOrigin(headers, configured);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('checkOrigin', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000'])('answers to %s', (host) => {
    expect(refusal({ host })).toBeUndefined();
    expect(refusal({ host, origin: `http://${host}` })).toBeUndefined();
  });

  it.each([undefined, '', 'evil.example', '127.0.0.1.evil.example:3000', '192.168.1.5:3000', 'a b', 'localhost:x'])(
    'refuses the host %s',
    (host) => {
      expect(refusal(host === undefined ? {} : { host })).toBe('foreign-host');
    },
  );

  it.each(['http://evil.example', 'http://127.0.0.1:4000', 'null', 'http://127.0.0.1:3000.evil.example'])(
    'refuses pages of %s',
    (origin) => {
      expect(refusal({ host: '127.0.0.1:3000', origin })).toBe('foreign-origin');
    },
  );

  it('answers to the configured name, and to literal addresses where it listens everywhere', () => {
    expect(refusal({ host: 'tupu.lan:3000' }, 'tupu.lan')).toBeUndefined();
    expect(refusal({ host: '192.168.1.5:3000' }, '0.0.0.0')).toBeUndefined();
    expect(refusal({ host: '[fe80::1]:3000' }, '::')).toBeUndefined();
    expect(refusal({ host: 'rebound.example:3000' }, '0.0.0.0')).toBe('foreign-host');
  });
});
