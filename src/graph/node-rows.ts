import { type GraphEdge, type GraphNode, graphEdgeSchema, graphNodeSchema } from '../model/api.js';
import type { EntityId, Properties } from '../model/claim.js';
import { type NodeType, nodeTypes, type RelationshipType } from '../model/schema.js';
import type { Database } from './database.js';
import type { Row } from './graph.js';

/** A node as the API shows it, from its stored properties. */
export function toGraphNode(stored: Readonly<Record<string, unknown>>, degree: number): GraphNode {
  const type = stored.type as NodeType;
  const properties = Object.keys(nodeTypes[type].properties).flatMap((name) =>
    stored[name] === undefined || stored[name] === null ? [] : [[name, stored[name]] as const],
  );
  return graphNodeSchema.parse({
    id: stored.id,
    type,
    name: stored.name,
    ...(stored.nameEn ? { nameEn: stored.nameEn, nameEnKind: stored.nameEnKind ?? 'romanised' } : {}),
    aliases: stored.aliases ?? [],
    degree,
    properties: Object.fromEntries(properties),
  });
}

const ownFields = new Set(['id', 'modality', 'confidence', 'evidenceCount', 'claimIds', 'conflict', 'reportedOn']);

/** An edge as the API shows it, from a row of id, type, from, to and stored properties. */
export function toGraphEdge(row: Row): GraphEdge {
  const stored = row.stored as Properties;
  return graphEdgeSchema.parse({
    ...stored,
    id: stored.id,
    type: row.type as RelationshipType,
    from: row.from,
    to: row.to,
    properties: Object.fromEntries(Object.entries(stored).filter(([name]) => !ownFields.has(name))),
  });
}

/** Nodes by id in the order asked, each once; merged ids answer with their canonical node, unknown ones are left out. */
export async function readNodes(database: Database, ids: readonly string[]): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  const rows = await database.read('read/nodes', { ids });
  const byAsked = new Map(rows.map((row) => [String(row.askedId), row]));
  const nodes = new Map<EntityId, GraphNode>();
  for (const id of ids) {
    const row = byAsked.get(id);
    if (!row) continue;
    const node = toGraphNode(row.node as Record<string, unknown>, Number(row.degree));
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  }
  return [...nodes.values()];
}
