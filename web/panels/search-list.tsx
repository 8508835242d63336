import { Clock, CornerDownLeft, MessageCircleQuestion, SquareChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { captionOfNodeType, displayName } from '../captions.js';
import { formatKeys } from '../commands.js';
import { readLanguage } from '../i18n.js';
import { NodeGlyph } from './node-glyph.js';
import type { SearchRow } from './search-rows.js';

/** The rows under the search box, each group under its heading. */
export function SearchList({
  id,
  rows,
  chosen,
  open,
  isEmpty,
  onPoint,
  onTake,
}: {
  readonly id: string;
  readonly rows: readonly SearchRow[];
  readonly chosen: number;
  readonly open: boolean;
  /** Nothing in the graph has such a name. */
  readonly isEmpty: boolean;
  readonly onPoint: (index: number) => void;
  readonly onTake: (row: SearchRow) => void;
}) {
  const { t } = useTranslation();
  const language = readLanguage();
  const headingOf = (row: SearchRow | undefined): string | undefined => {
    if (row?.kind === 'entity') return captionOfNodeType(row.result.type, language);
    if (row?.kind === 'recent') return t('search.recent');
    return row?.kind === 'command' ? t('search.commands') : undefined;
  };
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('search.suggestions')}
      className="float suggestions"
      hidden={!open || rows.length === 0}
    >
      {isEmpty && (
        <p className="none" role="presentation">
          {t('search.none')}
        </p>
      )}
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {headingOf(row) !== undefined && headingOf(row) !== headingOf(rows[index - 1]) && (
            <p className="none" role="presentation">
              {headingOf(row)}
            </p>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input's keys choose among the options */}
          <div
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="suggestion"
            data-kind={row.kind}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onPoint(index)}
            onClick={() => onTake(row)}
          >
            <Row row={row} isFirst={index === 0} />
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function Row({ row, isFirst }: { readonly row: SearchRow; readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const language = readLanguage();
  if (row.kind === 'ask')
    return (
      <>
        <MessageCircleQuestion size={16} aria-hidden="true" className="accent" />
        <span className="grow">{t('search.ask', { question: row.question })}</span>
        <span className="hint">{isFirst ? <CornerDownLeft size={13} aria-hidden="true" /> : 'Shift ↵'}</span>
      </>
    );
  if (row.kind === 'shape')
    return (
      <>
        <MessageCircleQuestion size={16} aria-hidden="true" />
        <span className="grow">{row.question}</span>
      </>
    );
  if (row.kind === 'recent')
    return (
      <>
        <Clock size={15} aria-hidden="true" />
        <span className="grow">{row.question}</span>
      </>
    );
  if (row.kind === 'command')
    return (
      <>
        <SquareChevronRight size={15} aria-hidden="true" />
        <span className="grow">{row.command.caption}</span>
        {row.command.keys && <kbd>{formatKeys(row.command.keys)}</kbd>}
      </>
    );
  const { result } = row;
  const place = result.place === result.name ? undefined : result.place;
  return (
    <>
      <NodeGlyph type={result.type} />
      <span className="unseen">{captionOfNodeType(result.type, language)}</span>
      <span className="grow">
        {displayName(result, language)}
        {result.match !== result.name && result.match !== result.nameEn && <small>{result.match}</small>}
      </span>
      <span className="hint">{[place, t('search.degree', { count: result.degree })].filter(Boolean).join(' · ')}</span>
    </>
  );
}
