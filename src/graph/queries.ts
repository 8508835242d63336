import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of cypher/: its text and what its header says. */
export interface Statement {
  /** Such as `read/search`: the path below cypher/ without its ending. */
  readonly name: string;
  readonly text: string;
  readonly purpose: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

/** The folder cypher/ beside src/, wherever the command was started. */
export const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url));

const loaded = new Map<string, Statement>();

/** Reads a statement's header: `// purpose:`, `// params: name type, …` or none, `// returns:`, in this order. */
export function parseStatement(name: string, source: string): Statement {
  const header: Record<string, string> = {};
  const body: string[] = [];
  let field: string | undefined;
  for (const line of source.split(/\r?\n/)) {
    const comment = body.length === 0 ? /^\/\/\s?(.*)$/.exec(line) : null;
    if (!comment) {
      if (body.length > 0 || line.trim() !== '') body.push(line);
      continue;
    }
    const named = /^(purpose|params|returns):\s*(.*)$/.exec(comment[1] ?? '');
    if (named?.[1] !== undefined) {
      field = named[1];
      header[field] = named[2] ?? '';
    } else if (field !== undefined) header[field] += ` ${comment[1]?.trim() ?? ''}`;
  }
  for (const wanted of ['purpose', 'params', 'returns'])
    if (!header[wanted]) throw new Error(`cypher/${name}.cypher: the header lacks "// ${wanted}: …"`);
  const params = header.params ?? '';
  return {
    name,
    text: body.join('\n').trim().replace(/;$/, ''),
    purpose: header.purpose ?? '',
    params:
      params === 'none'
        ? []
        : params.split(/,(?![^<{(]*[>})])/).map((part) => {
            const [, paramName, type] = /^\s*(\w+)\s+(.+?)\s*$/.exec(part) ?? [];
            if (!paramName || !type) throw new Error(`cypher/${name}.cypher: "${part.trim()}" is not "name type"`);
            return { name: paramName, type };
          }),
    returns: header.returns ?? '',
  };
}

/** The statement `cypher/<name>.cypher`. Throws where there is none. */
export function loadStatement(name: string): Statement {
  const known = loaded.get(name);
  if (known) return known;
  if (!/^[a-z]+(\/[a-z0-9-]+)+$/.test(name)) throw new Error(`"${name}" is not the name of a statement`);
  const statement = parseStatement(name, readFileSync(`${cypherFolder}${name}.cypher`, 'utf8'));
  loaded.set(name, statement);
  return statement;
}

/** The names of all statements, migrations left out. */
export function listStatements(): string[] {
  return readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !path.startsWith('migrations/'))
    .map((path) => path.slice(0, -'.cypher'.length))
    .sort();
}
