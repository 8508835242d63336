import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../src/graph/connect.js';
import {
  chooseMemory,
  serverArguments,
  serverFolders,
  writeConfiguration,
} from '../../../src/graph/local-server/configuration.js';
import { hashPassword } from '../../../src/graph/local-server/initial-password.js';
import { parseJavaVersion } from '../../../src/graph/local-server/java.js';
import { findOwner, takeOwnerLock } from '../../../src/graph/local-server/owner-lock.js';

describe('parseJavaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['no such thing', undefined],
  ])('%s', (text, version) => expect(parseJavaVersion(text)).toBe(version));
});

describe('isNewEnough', () => {
  it.each([
    ['5.26.20', true],
    ['5.25.1', false],
    ['4.4.40', false],
    ['2025.09.0', true],
  ])('%s', (version, enough) => expect(isNewEnough(version)).toBe(enough));
});

describe('configuration', () => {
  it('stays on the loopback, with Bolt alone', () => {
    const text = writeConfiguration(serverFolders('/data/tupu'), 7777);
    expect(text).toContain('server.bolt.listen_address=127.0.0.1:7777');
    expect(text).toContain('server.http.enabled=false');
    expect(text).toContain('dbms.usage_report.enabled=false');
  });
  it('takes a share of the memory within bounds', () => {
    expect(chooseMemory(4 * 1024 ** 3)).toEqual({ heap: 682, pageCache: 341 });
    expect(chooseMemory(64 * 1024 ** 3)).toEqual({ heap: 2048, pageCache: 1024 });
  });
});

describe('the start of Java', () => {
  it('spares few cores the optimising compiler, unless the work is long', () => {
    const flag = '-XX:TieredStopAtLevel=1';
    const argumentsFor = (cores: number, isLong: boolean) =>
      serverArguments('/lib', serverFolders('/data'), { cores, isLong });
    expect(argumentsFor(2, false)).toContain(flag);
    expect(argumentsFor(2, true)).not.toContain(flag);
    expect(argumentsFor(16, false)).not.toContain(flag);
  });
  it('hashes the first password as neo4j-admin does', () => {
    const salt = Buffer.from('cf85a2c3cba72cad3917c364f916901516886f162898aa93a184198a1ce5a109', 'hex');
    expect(hashPassword('cXv-gaod-WfrvfVKGOAv36Z6DtGHWlI8', salt)).toBe(
      '2c0a53ae7a0c49d18db08f0086d80e3ca6586314e14a7c100ede921ae4015b04',
    );
  });
});

describe('owner lock', () => {
  const home = mkdtempSync(join(tmpdir(), 'tupu-lock-'));
  afterEach(() => rmSync(join(home, 'owner.lock'), { force: true }));

  it('has one holder at a time', async () => {
    const lock = await takeOwnerLock(home);
    expect(await findOwner(home)).toBe(process.pid);
    expect(await takeOwnerLock(home)).toBeUndefined();
    await lock?.release();
    expect(await findOwner(home)).toBeUndefined();
    const again = await takeOwnerLock(home);
    expect(again).toBeDefined();
    await again?.release();
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(join(home, 'owner.lock'), '2147480000');
    expect(await findOwner(home)).toBeUndefined();
    expect(await takeOwnerLock(home)).toBeDefined();
    rmSync(home, { recursive: true, force: true });
  });
});
