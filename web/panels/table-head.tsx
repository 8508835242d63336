import { Table2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableReading, TableReadingRequest } from '../../src/model/api/tables.js';
import { formatNumber } from '../captions.js';
import { readLanguage } from '../i18n.js';

/** The file, its sheet, where its headings stand, and by what it is read. */
export function TableHead({
  reading,
  onRead,
}: {
  readonly reading: TableReading;
  readonly onRead: (how: TableReadingRequest) => void;
}) {
  const { t } = useTranslation();
  const language = readLanguage();
  const id = useId();
  const { sheets, sheet, headingRow, fitting, readBy } = reading;
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? 0;
  const keepSheet = sheet === undefined ? {} : { sheet };
  return (
    <div className="table-head">
      <p className="table-file">
        <Table2 size={16} aria-hidden="true" /> <strong>{reading.fileName}</strong>
        <small>
          {t('table.size', { rows: formatNumber(rows, language), size: formatBytes(reading.size, language) })}
        </small>
      </p>
      <div className="table-choices">
        {sheets.length > 1 && (
          <div className="field">
            <label htmlFor={`${id}-sheet`}>{t('table.sheet')}</label>
            <select id={`${id}-sheet`} value={sheet ?? ''} onChange={({ target }) => onRead({ sheet: target.value })}>
              {sheets.map(({ name, rows: count }) => (
                <option key={name} value={name}>
                  {t('table.sheetRows', { name, rows: formatNumber(count, language) })}
                </option>
              ))}
            </select>
          </div>
        )}
        {headingRow !== 0 && (
          <div className="field field-row">
            <label htmlFor={`${id}-row`}>{t('table.headingRow')}</label>
            <input
              id={`${id}-row`}
              type="number"
              min={1}
              max={230}
              value={headingRow ?? 1}
              onChange={({ target }) => {
                const row = Number(target.value);
                if (Number.isInteger(row) && row > 0) onRead({ ...keepSheet, headingRow: row });
              }}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-by`}>{t('table.readBy')}</label>
          <select
            id={`${id}-by`}
            value={readBy ?? ''}
            onChange={({ target }) => onRead(target.value === '' ? keepSheet : { ...keepSheet, mapping: target.value })}
          >
            <option value="">{t('table.byGuess')}</option>
            {fitting.map(({ name, kind }) => (
              <option key={name} value={name}>
                {kind === 'saved' ? t('table.bySaved', { name }) : t('table.byPreset', { name })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {readBy !== undefined && fitting.some(({ name, kind }) => name === readBy && kind === 'saved') && (
        <p className="note recognised" role="status">
          {t('table.recognised', { name: readBy })}
        </p>
      )}
    </div>
  );
}

function formatBytes(bytes: number, language: 'zh' | 'en'): string {
  if (bytes < 1024 * 1024) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), language)} KB`;
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10, language)} MB`;
}
