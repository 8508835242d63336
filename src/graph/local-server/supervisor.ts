/**
 * A process of its own that keeps Java company: it starts the server, and ends it when the pipe from the owner closes,
 * which the system does even when the owner is killed outright. It imports nothing of ours, so that it starts fast.
 *   argv: a JSON text of {command, args, logFile, pidFile}
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';

interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly pidFile: string;
}

/** How long Java may take to close its store before it is ended the hard way. */
const patienceMs = 30_000;

const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const log = openSync(job.logFile, 'a', 0o600);
const java = spawn(job.command, job.args, { stdio: ['ignore', log, log], windowsHide: true });
if (java.pid !== undefined) writeFileSync(job.pidFile, String(java.pid), { mode: 0o600 });

function stopJava(): void {
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), patienceMs).unref();
}

// A Ctrl-C in the terminal reaches the owner, which closes the pipe when it has finished with the graph.
process.on('SIGINT', () => {});
process.on('SIGTERM', stopJava);
process.stdin.on('end', stopJava);
process.stdin.on('close', stopJava);
process.stdin.on('error', stopJava);
process.stdin.resume();

java.on('error', () => process.exit(1));
java.on('exit', (code) => {
  rmSync(job.pidFile, { force: true });
  process.exit(code ?? 1);
});
