import type { GraphEdge, GraphNode } from '../../../src/model/api.js';
import type { Folded } from '../../../web/graph-view/folding.js';
import { foldGraph } from '../../../web/graph-view/folding.js';

type Id = GraphNode['id'];

export const node = (id: string, type: GraphNode['type'], name = id): GraphNode => ({
  id: id as Id,
  type,
  name,
  aliases: [],
  degree: 1,
  properties: {},
});

export const edge = (
  from: string,
  type: GraphEdge['type'],
  to: string,
  properties: GraphEdge['properties'] = {},
): GraphEdge => ({
  id: `${from} ${type} ${to}`,
  type,
  from: from as Id,
  to: to as Id,
  modality: 'reported',
  confidence: 0.9,
  evidenceCount: 1,
  claimIds: [],
  conflict: false,
  properties,
});

/** As the canvas shows it, in the layout by places or in another one. */
export const shown = (nodes: readonly GraphNode[], edges: readonly GraphEdge[], byPlace = true): Folded =>
  foldGraph({ nodes: [...nodes], edges: [...edges] }, { byPlace, openedIds: [], closedIds: [] });
