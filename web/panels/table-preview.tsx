import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableReading } from '../../src/model/api/tables.js';
import type { NodeType } from '../../src/model/schema.js';
import { nodeTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType, describeProperties, labelEdge } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { IssueList } from './issue-list.js';
import { NodeGlyph } from './node-glyph.js';

const shownAtFirst = 6;

/** What the first rows would make: things by kind, the lines between them, and what of these rows can't be read. */
export function TablePreview({ reading }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const { entities, edges, issues, rows, mapping } = reading;
  const bad = issues.filter(({ note }) => note !== true);
  const notes = issues.filter(({ note }) => note === true);
  if (mapping === undefined) return <p className="note wrong">{t('table.nothingYet')}</p>;
  return (
    <section
      className="table-preview"
      aria-label={t('table.preview', { count: rows.length })}
      data-testid="table-preview"
    >
      <h3>{t('table.preview', { count: rows.length })}</h3>
      <Things entities={entities} />
      {edges.length === 0 ? <p className="note">{t('table.noEdges')}</p> : <Lines edges={edges} />}
      <IssueList title={t('table.bad', { count: bad.length })} issues={bad} isOpen />
      <IssueList title={t('table.notes', { count: notes.length })} issues={notes} />
    </section>
  );
}

/** Things by kind; of each the figures that its row gives it. */
function Things({ entities }: { readonly entities: TableReading['entities'] }) {
  const language = readLanguage();
  const types = [...new Set(entities.map(({ type }) => type))];
  return (
    <ul className="things">
      {types.map((type) => {
        const own = entities.filter((entity) => entity.type === type);
        return (
          <li key={type}>
            <span className="thing-kind">
              <NodeGlyph type={type} size={14} /> {captionOfNodeType(type, language)} <em>{own.length}</em>
            </span>
            <span className="thing-names">
              {own.slice(0, 4).map(({ name, properties }) => (
                <span key={name} title={figures(type, properties)}>
                  {name}
                </span>
              ))}
              {own.length > 4 && <span>…</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );

  function figures(type: NodeType, properties: TableReading['entities'][number]['properties']): string {
    return describeProperties(nodeTypes[type].properties, properties, language)
      .map(({ caption, value }) => `${caption} ${value}`)
      .join(language === 'zh' ? '；' : '; ');
  }
}

function Lines({ edges }: { readonly edges: TableReading['edges'] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="lines">
        {(all ? edges : edges.slice(0, shownAtFirst)).map((edge) => (
          <li key={`${edge.row} ${edge.type} ${edge.from.name} ${edge.to.name}`}>
            <span className="end">
              <NodeGlyph type={edge.from.type} size={14} /> {edge.from.name}
            </span>
            <span className="what">
              {captionOfEdgeType(edge.type, language)} {labelEdge(edge, language)}
              <ArrowRight size={13} aria-hidden="true" />
            </span>
            <span className="end">
              <NodeGlyph type={edge.to.type} size={14} /> {edge.to.name}
            </span>
            <small>{t('evidence.row', { row: edge.row })}</small>
          </li>
        ))}
      </ul>
      {!all && edges.length > shownAtFirst && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('ask.showAll', { count: edges.length })}
        </button>
      )}
    </>
  );
}
