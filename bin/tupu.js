#!/usr/bin/env node
// The one entry: checks Node, then runs the TypeScript sources as they are, from whatever folder it is called in.
const required = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    `Tupu needs Node ${required.join('.')} or later; this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}
const { register } = await import('tsx/esm/api');
register();
const { runCli } = await import('../src/cli/main.ts');
await runCli(process.argv);
