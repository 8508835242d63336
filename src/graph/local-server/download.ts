import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../../errors.js';
import { runProgram, waysToNeo4j } from './java.js';

/** The long-term support line of Neo4j; every statement is tested against this version. */
export const neo4jVersion = '5.26.20';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tupu</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The folder of Neo4j's jars inside the cache, downloaded through Maven the first time. The download goes into a folder
 * beside it that is renamed at the end, so an interrupted one is never used. Throws DatabaseError where Maven is missing
 * or can't reach its repository.
 */
export async function ensureJars(cache: string, onProgress: (message: string) => void): Promise<string> {
  const home = join(cache, `neo4j-${neo4jVersion}`);
  const lib = join(home, 'lib');
  if (existsSync(lib)) return lib;
  const begun = Date.now();
  onProgress(`downloading Neo4j ${neo4jVersion} through Maven into ${home} (about 116 MB, once)`);
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, `neo4j-${neo4jVersion}.partial-`));
  try {
    await writeFile(join(partial, 'pom.xml'), pom);
    const output = await runProgram(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(partial, 'pom.xml'),
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(partial, 'lib')}`,
      ],
      15 * 60_000,
      // A short run: the optimising compiler would cost more than it brings.
      { ...process.env, MAVEN_OPTS: `-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${process.env.MAVEN_OPTS ?? ''}`.trim() },
    );
    if (output.code === 127)
      throw new DatabaseError(
        'no-maven',
        `no Maven: \`mvn\` was not found, and Neo4j is not in ${cache}\n${waysToNeo4j}`,
      );
    if (output.code !== 0)
      throw new DatabaseError(
        'download-failed',
        `Maven could not download Neo4j ${neo4jVersion} (is the network up?):\n${lastLines(output.text, 8)}\n${waysToNeo4j}`,
      );
    const jars = await readdir(join(partial, 'lib')).catch((): string[] => []);
    if (!jars.includes(`neo4j-server-${neo4jVersion}.jar`))
      throw new DatabaseError(
        'download-failed',
        `Maven finished without neo4j-server-${neo4jVersion}.jar\n${waysToNeo4j}`,
      );
    await rename(partial, home).catch((error: unknown) => {
      // Another start was faster: its folder is as good as ours.
      if (!existsSync(lib)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  onProgress(`downloaded Neo4j in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return lib;
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
