import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { UsageError } from '../../../errors.js';
import { findMappingProblems, type Mapping, type MappingProblem, mappingSchema } from '../../../model/mapping.js';

/** No mapping is longer; more is a mistaken file. */
const longestMapping = 256 * 1024;

/**
 * Reads a mapping file. Throws UsageError `bad-mapping` that names file, line, column and reason of everything in it that
 * is no mapping or no part of the model.
 */
export function parseMapping(text: string, fileName: string): Mapping {
  const lines = new LineCounter();
  if (text.length > longestMapping) throw refuse(fileName, [{ place: '', reason: 'a mapping has 256 KB at most' }]);
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 10 } as never);
  if (document.errors.length > 0)
    throw refuse(
      fileName,
      document.errors.map(({ message, linePos }) => ({
        place: linePos === undefined ? '' : `:${linePos[0].line}:${linePos[0].col}`,
        reason: message.split('\n')[0] ?? message,
      })),
    );
  const placeOf = (path: readonly (string | number)[]): string => {
    const offset = offsetOf(document.contents as Node | null, path);
    if (offset === undefined) return '';
    const { line, col } = lines.linePos(offset);
    return `:${line}:${col}`;
  };
  const name = (problem: MappingProblem) => ({
    place: placeOf(problem.path),
    reason: `${problem.path.join('.')}${problem.path.length > 0 ? ': ' : ''}${problem.reason}`,
  });
  const parsed = mappingSchema.safeParse(document.toJS({ maxAliasCount: 10 }) as unknown);
  if (!parsed.success)
    throw refuse(
      fileName,
      parsed.error.issues.map((issue) => name({ path: issue.path as (string | number)[], reason: issue.message })),
    );
  const problems = findMappingProblems(parsed.data);
  if (problems.length > 0) throw refuse(fileName, problems.map(name));
  return parsed.data;
}

/** Where in the file the last part of a path stands, its key where it has one; else the nearest part around it. */
function offsetOf(root: Node | null, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String((key as { value?: unknown })?.value ?? key) === String(step));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function refuse(fileName: string, problems: readonly { place: string; reason: string }[]): UsageError {
  const said = problems.slice(0, 20).map(({ place, reason }) => `${fileName}${place}: ${reason}`);
  return new UsageError('bad-mapping', said.join('\n'), problems);
}
