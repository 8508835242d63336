import type { Properties } from '../claim.js';

/** One of several figures that sources give for one thing. */
export interface Figure {
  /** When it was reported, where that is known. */
  readonly reportedOn?: string | null | undefined;
  /** The figure with what its source says of it; what it leaves unstated is not there. */
  readonly properties: Properties;
}

const isStated = (value: unknown): boolean => value !== undefined && value !== 'unstated';

/** A figure as an edge stores it, Neo4j having no maps: `2023-05 amountCny=300000000 amountKind=totalInvestment`. */
export function writeFigure({ reportedOn, properties }: Figure): string {
  const parts = Object.entries(properties).flatMap(([name, value]) => (isStated(value) ? [`${name}=${value}`] : []));
  return [...(reportedOn ? [reportedOn] : []), ...parts].join(' ');
}

const isTextual: ReadonlySet<string> = new Set(['amountText', 'date', 'asOf', 'datePrecision']);

function readValue(name: string, text: string): Properties[string] {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return isTextual.has(name) || text === '' || Number.isNaN(number) ? text : number;
}

/** The figure that `writeFigure` wrote. */
export function readFigure(text: string): Figure {
  const reportedOn = /^\d{4}(?:-\d{2}){0,2}(?= |$)/u.exec(text)?.[0];
  const pairs = [...text.matchAll(/(?<=^| )([a-zA-Z]+)=(.*?)(?= [a-zA-Z]+=|$)/gsu)];
  const properties = Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name, readValue(name, value)] as const),
  );
  return { ...(reportedOn === undefined ? {} : { reportedOn }), properties };
}
