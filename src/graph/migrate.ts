import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '../errors.js';
import type { Database } from './database.js';
import { cypherFolder } from './queries.js';

interface Migration {
  readonly version: number;
  readonly file: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The files V001__….cypher of a folder, in order. Statements end in a semicolon at the end of a line. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file, index) => {
      const version = Number(/^V(\d{3})__[a-z0-9-]+\.cypher$/.exec(file)?.[1]);
      if (version !== index + 1)
        throw new DatabaseError(
          'bad-migration',
          `${file}: expected a name like V${String(index + 1).padStart(3, '0')}__what.cypher`,
        );
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      const statements = text
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n')
        .split(/;\s*(?:\n|$)/)
        .map((statement) => statement.trim())
        .filter(Boolean);
      return { version, file, checksum: createHash('sha256').update(text).digest('hex'), statements };
    });
}

/**
 * Applies what is new of `cypher/migrations/`, in order, and records each in the graph. Every statement of a migration
 * can be repeated (IF NOT EXISTS), so one that broke off is simply applied again. Throws DatabaseError where a recorded
 * migration's text has changed, or the graph knows one that this program lacks.
 * @returns the files applied now
 */
export async function migrate(
  database: Database,
  folder: string = join(cypherFolder, 'migrations'),
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const recorded = await database.read('read/migrations');
  for (const { version, file, checksum } of recorded) {
    const ours = migrations.find((migration) => migration.version === version);
    if (!ours)
      throw new DatabaseError(
        'unknown-migration',
        `the graph at ${database.address} was written by a newer Tupu: it knows migration ${String(file)}`,
      );
    if (ours.checksum !== checksum)
      throw new DatabaseError(
        'changed-migration',
        `${ours.file} was changed after it was applied to ${database.address}; restore it and add a new migration`,
      );
  }
  const applied: string[] = [];
  for (const migration of migrations) {
    if (recorded.some(({ version }) => version === migration.version)) continue;
    for (const statement of migration.statements) {
      const session = database.openSession('write');
      // Schema statements can't share a transaction with data, hence one each.
      await session.executeWrite((transaction) => transaction.run(statement)).finally(() => session.close());
    }
    await database.write('write/record-migration', {
      version: migration.version,
      file: migration.file,
      checksum: migration.checksum,
    });
    applied.push(migration.file);
  }
  if (applied.length > 0) await database.read('read/await-indexes');
  return applied;
}
