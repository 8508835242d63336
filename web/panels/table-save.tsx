import { Save } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TableReading } from '../../src/model/api/tables.js';
import type { TableWork } from '../state/table-run.js';

/** Keeps how the table is read for the next one with its headings. */
export function TableSave({ table, reading }: { readonly table: TableWork; readonly reading: TableReading }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(() => reading.readBy ?? nameOf(reading.fileName));
  if (reading.mapping === undefined) return null;
  return (
    <form
      className="table-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') table.save(name.trim());
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('table.saveAs')}</label>
        <input id={id} value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
      </div>
      <Button type="submit" className="button" isDisabled={name.trim() === '' || table.busy}>
        <Save size={14} aria-hidden="true" /> {t('table.save')}
      </Button>
      {table.saved !== undefined && (
        <p className="note saved" role="status">
          {t('table.saved', { name: table.saved })}
        </p>
      )}
    </form>
  );
}

/** The file's name as far as a name of a mapping may go, without the day that exports carry. */
const nameOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/[ _-]*\d{4}[ _-]?\d{2}[ _-]?\d{2}$/, '')
    .trim()
    .slice(0, 60);
