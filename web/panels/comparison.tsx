import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairItem } from '../../src/model/api/review.js';
import type { Language } from '../../src/model/api.js';
import { nodeTypes } from '../../src/model/schema.js';
import { formatAmount } from '../../src/model/values/amount.js';
import { describeProperties, displayName, formatNumber } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { openEntity } from '../state/actions.js';
import { Passage } from './evidence.js';
import { NodeGlyph } from './node-glyph.js';
import { Likelihood, Reasons } from './reasons.js';

type Side = PairItem['left'];

interface Line {
  readonly key: string;
  readonly caption: string;
  readonly values: readonly [readonly string[], readonly string[]];
  /** What both sides say tells something: that they agree and that they differ, that they agree, or neither. */
  readonly tells: 'both' | 'same' | 'nothing';
}

/** Two things side by side: what is known of each, why they may be one, and the sentences behind each. */
export function Comparison({ item }: { readonly item: PairItem }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const { left, right, decision, impact } = item;
  return (
    <>
      <table className="compared">
        <thead>
          <tr>
            <th>
              <span className="unseen">{t('review.field')}</span>
            </th>
            <th scope="col">
              <SideName side={left} asked={decision.left.name} language={language} />
            </th>
            <th scope="col">
              <SideName side={right} asked={decision.right.name} language={language} />
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(left, right, language, t).map((line) => (
            <ComparedLine key={line.key} line={line} language={language} />
          ))}
        </tbody>
      </table>
      <section className="review-part">
        <h2>{t('review.why')}</h2>
        <Likelihood score={decision.score} />
        <Reasons reasons={decision.reasons} />
        <p className="note impact">
          {t('review.impact', { count: impact.movedEdges })}
          {impact.moneyCny > 0 && t('review.impactMoney', { amount: formatAmount(impact.moneyCny, language) })}
        </p>
      </section>
      <section className="review-part">
        <h2>{t('review.sentences')}</h2>
        <div className="sentences">
          <Sentences side={left} name={displayName(left.node, language)} />
          <Sentences side={right} name={displayName(right.node, language)} />
        </div>
      </section>
    </>
  );
}

/** The thing as it stands now, with the name that the question is about where that is another. */
function SideName({
  side,
  asked,
  language,
}: {
  readonly side: Side;
  readonly asked: string;
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const name = displayName(side.node, language);
  return (
    <>
      <button type="button" className="end" title={t('review.onGraph')} onClick={() => void openEntity(side.node.id)}>
        <NodeGlyph type={side.node.type} size={18} />
        <span>{name}</span>
      </button>
      {asked !== side.node.name && asked !== name && <small>{t('review.asked', { name: asked })}</small>}
    </>
  );
}

function ComparedLine({ line, language }: { readonly line: Line; readonly language: Language }) {
  const { t } = useTranslation();
  const [left, right] = line.values;
  const relation = relate(line);
  const cell = (values: readonly string[], others: readonly string[]): ReactNode =>
    values.length === 0 ? (
      <span className="unstated">{t('unstated')}</span>
    ) : (
      values.map((value, index) => (
        <Fragment key={value}>
          {index > 0 && (language === 'zh' ? '、' : ', ')}
          <span className={line.tells !== 'nothing' && others.includes(value) ? 'shared' : undefined}>{value}</span>
        </Fragment>
      ))
    );
  return (
    <tr data-relation={relation}>
      <th scope="row">
        {line.caption}
        {relation && (
          <small>
            <span aria-hidden="true">{relation === 'same' ? '＝' : '≠'}</span>
            <span className="unseen">{t(`review.relation.${relation}`)}</span>
          </small>
        )}
      </th>
      <td>{cell(left, right)}</td>
      <td>{cell(right, left)}</td>
    </tr>
  );
}

function relate({ values: [left, right], tells }: Line): 'same' | 'other' | undefined {
  if (tells === 'nothing' || left.length === 0 || right.length === 0) return undefined;
  if (left.some((value) => right.includes(value))) return 'same';
  return tells === 'both' ? 'other' : undefined;
}

/** What is known of both, line by line; lines that neither fills are left out. */
function linesOf(left: Side, right: Side, language: Language, t: (key: string) => string): Line[] {
  const line = (key: string, read: (side: Side) => readonly string[], tells: Line['tells'] = 'both'): Line => ({
    key,
    caption: t(`review.fields.${key}`),
    values: [read(left), read(right)],
    tells,
  });
  const aliases = ({ node, joined }: Side) =>
    [...new Set([...node.aliases, ...joined])].filter((name) => name !== node.name).slice(0, 10);
  const own = ({ node }: Side) =>
    describeProperties(nodeTypes[node.type].properties, node.properties, language).filter(({ key }) => key !== 'uscc');
  const described = [...new Map([...own(left), ...own(right)].map(({ key, caption }) => [key, caption]))];
  const lines: Line[] = [
    line('aliases', aliases, 'same'),
    line('english', ({ node }) => (node.nameEn === undefined || node.nameEnKind === 'romanised' ? [] : [node.nameEn])),
    line('code', ({ node }) => (typeof node.properties.uscc === 'string' ? [node.properties.uscc] : [])),
    line('places', (side) => side.places),
    line('parks', (side) => side.parks),
    line('parents', (side) => side.parents),
    line('backers', (side) => side.backers),
    line('products', (side) => side.products),
    ...described.map(([key, caption]): Line => {
      const read = (side: Side) =>
        own(side)
          .filter((one) => one.key === key)
          .map(({ value }) => value);
      return { key, caption, values: [read(left), read(right)], tells: 'both' };
    }),
    line('degree', ({ node }) => [formatNumber(node.degree, language)], 'nothing'),
    line('documents', ({ documents }) => [formatNumber(documents, language)], 'nothing'),
  ];
  return lines.filter(({ values }) => values.some((one) => one.length > 0));
}

function Sentences({ side, name }: { readonly side: Side; readonly name: string }) {
  const { t } = useTranslation();
  const passages = [...new Map(side.evidence.map((one) => [`${one.documentId}:${one.start}:${one.end}`, one]))];
  return (
    <div>
      <h3>{name}</h3>
      {passages.length === 0 && <p className="note">{t('review.noSentences')}</p>}
      {passages.map(([key, evidence]) => (
        <Passage key={key} evidence={evidence} />
      ))}
    </div>
  );
}
