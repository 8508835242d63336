/** Writes a command's result: one JSON document, or the text made for people. Nothing else goes to standard output. */
export function printResult(result: unknown, options: { json?: boolean | undefined }, toText: () => string): void {
  process.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `${toText()}\n`);
}

/** Says what is being done, with the seconds since the start: on standard error unless told otherwise. */
export function createProgress(stream: NodeJS.WritableStream = process.stderr): (message: string) => void {
  const begun = performance.now();
  let last = '';
  return (message) => {
    if (message === last) return;
    last = message;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    stream.write(`${seconds.padStart(6)} s  ${message}\n`);
  };
}
