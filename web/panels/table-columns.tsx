import { useTranslation } from 'react-i18next';
import type { TableColumn, TableReading, TableReadingRequest } from '../../src/model/api/tables.js';
import { isNodeType, isRelationshipType, nodeTypes, relationshipTypes } from '../../src/model/schema.js';
import { fieldUnits, type TableField, tableFields } from '../../src/model/table-fields.js';
import { readLanguage } from '../i18n.js';

const shownRows = 6;

type Choices = NonNullable<TableReadingRequest['columns']>;

/** The first rows under their headings; above each column what it is taken for, to be changed. */
export function TableColumns({
  reading,
  onRead,
}: {
  readonly reading: TableReading;
  readonly onRead: (how: TableReadingRequest) => void;
}) {
  const { t } = useTranslation();
  const { columns, rows, sheet, headingRow, readBy } = reading;
  if (columns.length === 0) return <p className="note wrong">{t('table.noHeadings')}</p>;
  const choose = (column: TableColumn, field: TableField, unit?: string) => {
    const before = columns.flatMap((each): [string, Choices[string]][] =>
      each.by === 'person' || each.unitBy === 'person'
        ? [
            [
              String(each.index),
              { field: each.field ?? 'ignored', ...(each.unitBy === 'person' ? { unit: each.unit } : {}) },
            ],
          ]
        : [],
    );
    const own: Choices[string] = { field, ...(unit === undefined || unit === '' ? {} : { unit }) };
    onRead({
      ...(sheet === undefined ? {} : { sheet }),
      ...(headingRow ? { headingRow } : {}),
      columns: { ...Object.fromEntries(before), [String(column.index)]: own },
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-grid" aria-label={t('table.columns')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="row-number">
              <span className="unseen">{t('table.row')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.index} scope="col" data-used={column.uses.length > 0}>
                <span className="heading">{column.heading}</span>
                {readBy === undefined ? (
                  <ColumnChoice column={column} onChoose={(field, unit) => choose(column, field, unit)} />
                ) : (
                  <Uses column={column} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className="row-number">
                {row}
              </th>
              {columns.map((column) => (
                <td key={column.index} data-used={column.uses.length > 0}>
                  {column.privateKind === undefined ? cells[column.index] : '•••'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnChoice({
  column,
  onChoose,
}: {
  readonly column: TableColumn;
  readonly onChoose: (field: TableField, unit?: string) => void;
}) {
  const { t } = useTranslation();
  const language = readLanguage();
  const { heading, field = 'ignored', privateKind, unit, unitBy, by, uses } = column;
  if (privateKind !== undefined) return <small className="dropped">{t('table.dropped')}</small>;
  const units = unitBy === 'heading' ? [] : (fieldUnits[field] ?? []);
  return (
    <>
      <select
        aria-label={t('table.holds', { heading })}
        value={field}
        onChange={({ target }) => onChoose(target.value as TableField)}
      >
        {(Object.keys(tableFields) as TableField[]).map((one) => (
          <option key={one} value={one}>
            {tableFields[one][language]}
          </option>
        ))}
      </select>
      {units.length > 0 && (
        <select
          aria-label={t('table.unitOf', { heading })}
          value={unit ?? ''}
          onChange={({ target }) => onChoose(field, target.value)}
        >
          <option value="">{t('table.unitInCell')}</option>
          {units.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      <small>{hint()}</small>
    </>
  );

  function hint(): string {
    if (field === 'ignored') return t('table.notRead');
    if (uses.length === 0) return t('table.unused');
    if (by === 'person') return t('table.byPerson');
    return by === 'values' ? t('table.byValues') : t('table.byHeading');
  }
}

/** What a given mapping makes of a column, in the model's words. */
function Uses({ column }: { readonly column: TableColumn }) {
  const { t } = useTranslation();
  const language = readLanguage();
  if (column.privateKind !== undefined) return <small className="dropped">{t('table.dropped')}</small>;
  if (column.uses.length === 0) return <small>{t('table.notRead')}</small>;
  return (
    <small className="uses">
      {column.uses.slice(0, 2).map(({ of, property }) => (
        <span key={`${of}.${property}`}>{captionOfUse(of, property, language)}</span>
      ))}
    </small>
  );
}

function captionOfUse(of: string, property: string, language: 'zh' | 'en'): string {
  const type = isNodeType(of) ? nodeTypes[of] : isRelationshipType(of) ? relationshipTypes[of] : undefined;
  if (type === undefined) return `${of}.${property}`;
  const specs: Readonly<Record<string, { readonly caption: { readonly zh: string; readonly en: string } }>> =
    type.properties;
  const own = property === 'name' ? '' : (specs[property]?.caption[language] ?? property);
  return [type.caption[language], own].filter(Boolean).join(' · ');
}
