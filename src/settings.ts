import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.js';
import { type HeadlineRule, headlineRules } from './model/enumerations.js';

const portSchema = z.coerce.number().int().min(0).max(65535);

const environmentSchema = z.object({
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  TUPU_HOST: z.string().min(1).default('127.0.0.1'),
  TUPU_PORT: portSchema.default(3000),
  TUPU_HOME: z.string().min(1).optional(),
  TUPU_CACHE: z.string().min(1).optional(),
  TUPU_SAMPLES: z.enum(['on', 'off']).default('on'),
  TUPU_HEADLINE: z.enum(Object.keys(headlineRules) as [HeadlineRule, ...HeadlineRule[]]).optional(),
  TUPU_LEXICON: z.string().min(1).optional(),
  TUPU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** Every setting, read once. */
export interface Settings {
  /** A Neo4j of the user's own. Without it the managed local server is used. */
  readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string } | undefined;
  readonly database: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Data: the managed server's store, password and server.json. */
  readonly home: string;
  /** Downloads: Neo4j's jars. */
  readonly cache: string;
  readonly samples: boolean;
  /** Which of differing figures stands first; undefined: as the graph has it. */
  readonly headline: HeadlineRule | undefined;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

function defaultFolders(env: NodeJS.ProcessEnv): { home: string; cache: string } {
  const user = homedir();
  if (platform() === 'darwin')
    return {
      home: join(user, 'Library', 'Application Support', 'tupu'),
      cache: join(user, 'Library', 'Caches', 'tupu'),
    };
  if (platform() === 'win32') {
    const local = env.LOCALAPPDATA ?? join(user, 'AppData', 'Local');
    return { home: join(local, 'tupu', 'data'), cache: join(local, 'tupu', 'cache') };
  }
  return {
    home: join(env.XDG_DATA_HOME ?? join(user, '.local', 'share'), 'tupu'),
    cache: join(env.XDG_CACHE_HOME ?? join(user, '.cache'), 'tupu'),
  };
}

/** Reads the settings from the environment. Throws UsageError that names each wrong variable, its value and why. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const known = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, env[name] || undefined]));
  const parsed = environmentSchema.safeParse(known);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${String(issue.path[0])}=${String(known[String(issue.path[0])])}: ${issue.message}`,
    );
    throw new UsageError('bad-setting', `wrong setting: ${problems.join('; ')}`, problems);
  }
  const values = parsed.data;
  const folders = defaultFolders(env);
  return Object.freeze({
    neo4j: values.NEO4J_URI
      ? { uri: values.NEO4J_URI, username: values.NEO4J_USERNAME, password: values.NEO4J_PASSWORD ?? '' }
      : undefined,
    database: values.NEO4J_DATABASE,
    host: values.TUPU_HOST,
    port: values.TUPU_PORT,
    home: values.TUPU_HOME ?? folders.home,
    cache: values.TUPU_CACHE ?? folders.cache,
    samples: values.TUPU_SAMPLES === 'on',
    headline: values.TUPU_HEADLINE,
    logLevel: values.TUPU_LOG,
  });
}
