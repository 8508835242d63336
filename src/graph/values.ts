import neo4j, {
  type Integer,
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  isUnboundRelationship,
} from 'neo4j-driver';

/** Whole numbers as Bolt integers (LIMIT takes nothing else); the driver would send every number as a float. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (typeof value === 'object' && value !== null && !isInt(value) && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
  return value;
}

/** A whole number for a statement of ours: counts and offsets are integers, money stays a float so that it divides as one. */
export const integer = (value: number): Integer => neo4j.int(value);

/** Plain JavaScript values: integers as numbers, dates as ISO texts, nodes, relationships and paths as plain objects. */
export function fromBolt(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(fromBolt);
  if (isNode(value)) {
    const labels = [...value.labels].sort();
    return { kind: 'node', labels, properties: fromBolt(value.properties) };
  }
  if (isRelationship(value) || isUnboundRelationship(value))
    return {
      kind: 'relationship',
      type: value.type,
      ...(isRelationship(value) ? { from: value.startNodeElementId, to: value.endNodeElementId } : {}),
      properties: fromBolt(value.properties),
    };
  if (isPath(value))
    return {
      kind: 'path',
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(fromBolt),
      relationships: value.segments.map((segment) => fromBolt(segment.relationship)),
    };
  if (
    isDate(value) ||
    isDateTime(value) ||
    isLocalDateTime(value) ||
    isLocalTime(value) ||
    isTime(value) ||
    isDuration(value)
  )
    return value.toString();
  if (isPoint(value))
    return {
      kind: 'point',
      srid: Number(value.srid),
      x: value.x,
      y: value.y,
      ...(value.z === undefined ? {} : { z: value.z }),
    };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromBolt(inner)]));
}
