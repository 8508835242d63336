import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseError } from '../../errors.js';

const oldestJava = 17;

/** The three ways to a Neo4j, with the commands, for every error that ends without one. */
export const waysToNeo4j = [
  'Tupu needs a Neo4j. Choose one way:',
  '  1. your own Neo4j 5.26 or later:  NEO4J_URI=bolt://host:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… npm start',
  '  2. a local server run by Tupu, with Java 17+ and Maven:',
  '       Debian, Ubuntu:  sudo apt-get install openjdk-17-jre-headless maven',
  '       macOS:           brew install openjdk@17 maven',
  '       Windows:         winget install EclipseAdoptium.Temurin.17.JRE Apache.Maven',
  '     then:  npm start',
  '  3. Docker:  docker compose up',
].join('\n');

interface Output {
  readonly code: number;
  readonly text: string;
}

/** Runs a program to its end and keeps what it said; `code` is 127 where the program is missing. */
export function runProgram(
  command: string,
  args: readonly string[],
  timeoutMs: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Output> {
  return new Promise((resolve) => {
    // Maven is a batch file on Windows, which only a shell can run; the arguments are ours, never a user's.
    const shell = process.platform === 'win32' && !command.endsWith('.exe');
    const options = { env, timeout: timeoutMs, maxBuffer: 8_000_000, shell, windowsHide: true };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const text = `${stdout}${stderr}`.trim();
      if (!error) return resolve({ code: 0, text });
      if (error.code === 'ENOENT') return resolve({ code: 127, text: `${command} was not found` });
      resolve({ code: typeof error.code === 'number' ? error.code : 1, text: text || error.message });
    });
  });
}

/** The major version in what `java -version` says: 17 of `openjdk version "17.0.15"`, 8 of `"1.8.0_392"`. */
export function parseJavaVersion(text: string): number | undefined {
  const found = /version "(\d+)(?:\.(\d+))?/.exec(text);
  if (!found) return undefined;
  return found[1] === '1' ? Number(found[2]) : Number(found[1]);
}

/** The Java to run: JAVA_HOME's, else that of the PATH. Throws DatabaseError that says which is missing or too old. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<{ command: string; version: number }> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const output = await runProgram(command, ['-version'], 30_000);
  if (output.code !== 0)
    throw new DatabaseError('no-java', `no Java: \`${command} -version\` says: ${output.text}\n${waysToNeo4j}`);
  const version = parseJavaVersion(output.text);
  if (version === undefined)
    throw new DatabaseError('no-java', `\`${command} -version\` names no version: ${output.text}\n${waysToNeo4j}`);
  if (version < oldestJava)
    throw new DatabaseError(
      'java-too-old',
      `${command} is Java ${version}; Neo4j needs Java ${oldestJava} or later (set JAVA_HOME to a newer one)\n${waysToNeo4j}`,
    );
  return { command, version };
}
