// tsx has each named function told its name by Object.defineProperty whenever it is made, although the engine infers it.
// The readers make some hundred small functions a sentence, so that is a tenth of their time (decision 20). Spaces keep
// the columns that the source maps count in.
const telling = /(?<=__name=\(target,value\)=>)__defProp\(target,"name",\{value,configurable:(?:true|!0)\}\)/u;

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.split('?')[0]?.endsWith('.ts') || loaded.source === null || loaded.source === undefined) return loaded;
  const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  return { ...loaded, source: source.replace(telling, (words) => 'target'.padEnd(words.length)) };
}
