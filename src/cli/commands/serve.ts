import type { Command } from 'commander';
import { readSettings } from '../../settings.js';
import { createProgress } from '../output.js';

const examples = `
Examples:
  $ tupu serve
  $ TUPU_PORT=8080 TUPU_SAMPLES=off tupu serve
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… tupu serve

npm start does the same. Settings: docs/operations.md.`;

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('find or start Neo4j, serve the viewer and the API on one port, print the address')
    .addHelpText('after', examples)
    .action(serve);
}

/**
 * Calls `onGone` once the process that started this one has ended. A signal sent to npm reaches only the shell that
 * npm runs a script in, and that shell dies without handing it on.
 */
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

/** Runs until Ctrl-C or SIGTERM, or until the npm that runs it ends. A second signal ends the process at once. */
async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const onProgress = createProgress(process.stdout);
  let stop = async () => {};
  let stopping: Promise<void> | undefined;
  const onSignal = () => {
    if (stopping !== undefined) process.exit(130);
    onProgress('stopping; Ctrl-C again ends at once');
    stopping = stop().then(
      () => {
        onProgress('stopped');
        process.exit(0);
      },
      (error) => {
        process.stderr.write(`tupu: could not stop cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  if (process.env.npm_lifecycle_event !== undefined) {
    watchParent(() => {
      if (stopping === undefined) onSignal();
    });
  }
  const { startServer } = await import('../../server/start.js');
  try {
    const address = await startServer(settings, {
      portIsGiven: Boolean(process.env.TUPU_PORT),
      onProgress,
      onStarted: (given) => {
        stop = given;
      },
    });
    process.stdout.write(`\n图谱 Tupu  ${address}\n`);
  } catch (error) {
    // What a broken-off start complains about is of no interest any more.
    if (stopping !== undefined) return stopping;
    await stop();
    throw error;
  }
}
