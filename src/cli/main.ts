import { Command, CommanderError } from 'commander';
import type { ErrorResponse } from '../model/api.js';
import { tupuVersion } from '../version.js';
import { compileLater } from './compile-later.js';
import { reportError } from './report-error.js';

const examples = `
Examples:
  $ tupu serve                                           start everything and print the address
  $ tupu import page.txt --source 某日报 --date 2024-05-20
  $ tupu ask "谁在涪陵投资了？"
  $ tupu cypher "MATCH (c:Company) RETURN c.name LIMIT 5" --json

Exit codes: 0 done, 1 failed, 2 wrong usage.`;

type Registration = (program: Command) => void;

/** Commands in the order of the help. A command line loads the one it names: the schemas and readers of all take a second. */
const commands: Readonly<Record<string, () => Promise<Registration>>> = {
  serve: async () => (await import('./commands/serve.js')).registerServe,
  extract: async () => (await import('./commands/extract.js')).registerExtract,
  import: async () => (await import('./commands/import.js')).registerImport,
  export: async () => (await import('./commands/export.js')).registerExport,
  retract: async () => (await import('./commands/retract.js')).registerRetract,
  review: async () => (await import('./commands/review.js')).registerReview,
  ask: async () => (await import('./commands/ask.js')).registerAsk,
  cypher: async () => (await import('./commands/cypher.js')).registerCypher,
  mcp: async () => (await import('./commands/mcp.js')).registerMcp,
  search: async () => (await import('./commands/search.js')).registerSearch,
  path: async () => (await import('./commands/path.js')).registerPath,
  migrate: async () => (await import('./commands/migrate.js')).registerMigrate,
  evaluate: async () => (await import('./commands/evaluate.js')).registerEvaluate,
};

/** The command that a command line names, or all of them where it names none. */
async function loadCommands(name: string | undefined): Promise<Registration[]> {
  if (name === '--version' || name === '-V') return [];
  const named = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((named === undefined ? Object.values(commands) : [named]).map((load) => load()));
}

/** With `json` wrong usage is told as JSON too. */
function createProgram(registrations: readonly Registration[], options: { json: boolean }): Command {
  const program = new Command('tupu')
    .description('图谱 Tupu: a knowledge graph of enterprises and places, with the sentence behind every edge.')
    .version(tupuVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', examples);
  for (const register of registrations) register(program);
  overrideExits(program, options.json);
  return program;
}

/** Commander ends the process with 1 on wrong usage; ours is 2, and the end and the words are decided in one place. */
function overrideExits(command: Command, json: boolean): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) => write(json ? `${JSON.stringify(toUsageError(text))}\n` : text),
  });
  for (const child of command.commands) overrideExits(child, json);
}

function toUsageError(text: string): ErrorResponse {
  return { error: { code: 'wrong-usage', message: text.replace(/^error: /, '').trim() } };
}

/** Runs one command line. Sets the exit code instead of ending the process, so that output is written to its end. */
export async function runCli(argv: readonly string[]): Promise<void> {
  compileLater();
  // A reader such as `head` may leave early; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const json = argv.includes('--json');
  try {
    // Inside, because reading the user's own words comes with loading a command that reads texts.
    const program = createProgram(await loadCommands(argv[2]), { json });
    await program.parseAsync([...argv]);
  } catch (error) {
    // Commander has already written its message, or the help that was asked for.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = reportError(error, { json });
  }
}
