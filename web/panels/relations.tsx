import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityResponse, GraphEdge, GraphNode, Language } from '../../src/model/api.js';
import { type RelationshipType, relationshipTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, displayName, labelEdge } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { openEdge, openEntity } from '../state/actions.js';
import { NodeGlyph } from './node-glyph.js';

interface Group {
  readonly type: RelationshipType;
  readonly outward: boolean;
  readonly edges: readonly GraphEdge[];
}

function groupEdges({ node, edges }: EntityResponse): Group[] {
  const groups = new Map<string, { type: RelationshipType; outward: boolean; edges: GraphEdge[] }>();
  for (const type of Object.keys(relationshipTypes) as RelationshipType[])
    for (const outward of [true, false]) groups.set(`${type}:${outward}`, { type, outward, edges: [] });
  for (const edge of edges)
    if (edge.type !== 'OF') groups.get(`${edge.type}:${edge.from === node.id}`)?.edges.push(edge);
  return [...groups.values()].filter((group) => group.edges.length > 0);
}

const shownAtFirst = 8;

/** What an entity is joined to, by type and direction; each figure leads to its sentences. */
export function Relations({ entity }: { readonly entity: EntityResponse }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const names = new Map<string, GraphNode>(entity.neighbours.map((node) => [node.id, node]));
  const groups = groupEdges(entity);
  if (groups.length === 0) return <p className="blank">{t('entity.alone')}</p>;
  return (
    <section>
      <h2>{t('entity.relations')}</h2>
      {groups.map((group) => (
        <RelationGroup
          key={`${group.type}:${group.outward}`}
          group={group}
          names={names}
          language={language}
          entity={entity}
        />
      ))}
      {entity.truncated && <p className="note">{t('entity.truncated')}</p>}
    </section>
  );
}

function RelationGroup({
  group,
  names,
  language,
  entity,
}: {
  readonly group: Group;
  readonly names: ReadonlyMap<string, GraphNode>;
  readonly language: Language;
  readonly entity: EntityResponse;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const edges = all ? group.edges : group.edges.slice(0, shownAtFirst);
  return (
    <div className="relation-group">
      <h3>
        <span aria-hidden="true">{group.outward ? '→' : '←'}</span> {captionOfEdgeType(group.type, language)}
        <em>{group.edges.length}</em>
      </h3>
      <ul>
        {edges.map((edge) => {
          const other = names.get(group.outward ? edge.to : edge.from);
          if (other === undefined) return null;
          return (
            <li key={edge.id}>
              <button type="button" className="relation" onClick={() => void openEntity(other.id)}>
                <NodeGlyph type={other.type} size={14} /> <span>{displayName(other, language)}</span>
              </button>
              <button
                type="button"
                className="figure"
                onClick={() => openEdge(edge, entity)}
                aria-label={t('entity.evidenceOf', { name: displayName(other, language) })}
              >
                {labelEdge(edge, language)} <small>{t('sources', { count: edge.evidenceCount })}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {group.edges.length > edges.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('ask.showAll', { count: group.edges.length })}
        </button>
      )}
    </div>
  );
}
