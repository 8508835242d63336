import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { conflictMark, isUndisclosed, noteMark } from '../edge-looks.js';
import { readLanguage } from '../i18n.js';
import { findNoted, useNotes } from '../state/notes.js';
import { selectVisible } from '../state/selecting.js';
import { changeView, useView } from '../state/store.js';
import {
  clearFilters,
  countTypes,
  onlyEdgeType,
  onlyNodeType,
  toggleEdgeType,
  toggleNodeType,
  togglePlaceLines,
} from '../state/view.js';
import { EdgeSample, GroundSample, PlannedSample, UndisclosedSample, WidthSample } from './edge-sample.js';
import { NodeGlyph } from './node-glyph.js';

/** What colours, shapes and lines mean, how many there are, and a switch for each. */
export function Legend() {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  const nodes = useMemo(() => countTypes(Object.values(view.nodes)), [view.nodes]);
  const edges = useMemo(() => countTypes(Object.values(view.edges)), [view.edges]);
  const nodeKinds = (Object.keys(nodeTypes) as NodeType[]).filter((type) => nodes[type]);
  const edgeKinds = (Object.keys(relationshipTypes) as RelationshipType[]).filter((type) => edges[type]);
  const drawn = useMemo(() => Object.values(view.edges), [view.edges]);
  const notes = useNotes((state) => state.notes);
  const noted = useMemo(() => findNoted(notes, drawn), [notes, drawn]);
  const hasNotes = [...noted].some((id) => view.nodes[id] ?? view.edges[id]);
  const filtered = view.hiddenNodeTypes.length + view.hiddenEdgeTypes.length > 0;
  if (nodeKinds.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h2>{t('legend.title')}</h2>
        {filtered && (
          <button type="button" className="link" onClick={() => changeView(clearFilters())}>
            {t('legend.clear')}
          </button>
        )}
      </div>
      <div className="legend">
        {nodeKinds.map((type) => (
          <Kind
            key={type}
            caption={captionOfNodeType(type, language)}
            count={nodes[type] ?? 0}
            shown={!view.hiddenNodeTypes.includes(type)}
            onToggle={() => changeView(toggleNodeType(type))}
            onOnly={() => changeView(onlyNodeType(type))}
            onSelect={() => selectVisible(type)}
          >
            <NodeGlyph type={type} />
          </Kind>
        ))}
      </div>
      <div className="legend lines">
        {edgeKinds.map((type) => (
          <Kind
            key={type}
            caption={captionOfEdgeType(type, language)}
            count={edges[type] ?? 0}
            shown={!view.hiddenEdgeTypes.includes(type)}
            onToggle={() => changeView(toggleEdgeType(type))}
            onOnly={() => changeView(onlyEdgeType(type))}
          >
            <EdgeSample type={type} />
          </Kind>
        ))}
        {(edges.LOCATED_IN ?? 0) + (edges.PART_OF ?? 0) > 0 && (
          <button
            type="button"
            aria-pressed={view.showsPlaceLines}
            title={t('legend.placeLinesHint')}
            onClick={() => changeView(togglePlaceLines())}
          >
            <GroundSample />
            <span>{t('legend.placeLines')}</span>
          </button>
        )}
        <span className="legend-note">
          <PlannedSample />
          {t('legend.planned')}
        </span>
        {drawn.some(isUndisclosed) && (
          <span className="legend-note">
            <UndisclosedSample />
            {t('legend.undisclosed')}
          </span>
        )}
        {hasNotes && (
          <span className="legend-note">
            <b aria-hidden="true">{noteMark}</b>
            {t('note.legend')}
          </span>
        )}
        {drawn.some((edge) => edge.conflict) && (
          <span className="legend-note">
            <b aria-hidden="true">{conflictMark}</b>
            {t('edge.conflict')}
          </span>
        )}
      </div>
      <div className="widths">
        {t('legend.width')}
        {[1e8, 1e9, 1e10].map((sum) => (
          <WidthSample key={sum} amountCny={sum} />
        ))}
        <span>{t('legend.widthScale')}</span>
      </div>
    </section>
  );
}

/** One entry: a switch, and ways to select all of it and to look at nothing else. */
function Kind({
  caption,
  count,
  shown,
  onToggle,
  onOnly,
  onSelect,
  children,
}: {
  readonly caption: string;
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** Selects all of it that is visible; lines are not selected in numbers. */
  readonly onSelect?: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="kind">
      <button type="button" aria-pressed={shown} onClick={onToggle}>
        {children} <span>{caption}</span> <em>{count}</em>
      </button>
      <span className="only">
        {onSelect && shown && (
          <button type="button" onClick={onSelect} aria-label={t('several.allOf', { kind: caption })}>
            {t('legend.select')}
          </button>
        )}
        <button type="button" onClick={onOnly} aria-label={t('legend.onlyThis', { kind: caption })}>
          {t('legend.only')}
        </button>
      </span>
    </div>
  );
}
