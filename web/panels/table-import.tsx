import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportDetails } from '../api-client.js';
import { useTable } from '../state/table-run.js';
import { ImportDetailFields, isDate } from './import-details.js';
import { Failure, Skeleton } from './notice.js';
import { TableColumns } from './table-columns.js';
import { TableHead } from './table-head.js';
import { TablePreview } from './table-preview.js';
import { TableRunView } from './table-run-view.js';
import { TableSave } from './table-save.js';

/** A table, column by column: what each holds, what the first rows would make, what is bad; then its import. */
export function TableImport({
  file,
  onRunning,
  onShow,
  onAgain,
}: {
  readonly file: File;
  /** Told when an import begins and ends: the dialog must not go by a slip meanwhile. */
  readonly onRunning: (running: boolean) => void;
  readonly onShow: (documentId: string) => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const table = useTable(file);
  const [details, setDetails] = useState<ImportDetails>({});
  const [strict, setStrict] = useState(false);
  const { reading, error, run } = table;
  if (reading === undefined)
    return error === undefined ? (
      <div role="status" className="table-wait">
        <p className="note">{t('table.uploading', { name: file.name })}</p>
        <Skeleton lines={5} />
      </div>
    ) : (
      <Failure error={error} />
    );
  if (run !== undefined)
    return (
      <TableRunView
        table={table}
        run={run}
        onStart={() => table.start(details, strict)}
        onRunning={onRunning}
        onShow={onShow}
        onAgain={onAgain}
      />
    );
  const ready = reading.mapping !== undefined && !table.busy && isDate(details.date);
  return (
    <div className="table-import" aria-busy={table.busy}>
      <TableHead reading={reading} onRead={table.read} />
      {error && <Failure error={error} />}
      <TableColumns reading={reading} onRead={table.read} />
      <TablePreview reading={reading} />
      <TableSave key={reading.readBy ?? ''} table={table} reading={reading} />
      <details className="table-source">
        <summary>{t('import.source')}</summary>
        <ImportDetailFields details={details} onChange={setDetails} />
      </details>
      <div className="dialog-foot table-foot">
        <label className="check">
          <input type="checkbox" checked={strict} onChange={({ target }) => setStrict(target.checked)} />
          {t('table.strict')}
        </label>
        <Button className="button" isDisabled={!ready} onPress={table.check}>
          {t('table.check')}
        </Button>
        <Button className="button main" isDisabled={!ready} onPress={() => table.start(details, strict)}>
          {t('import.start')}
        </Button>
      </div>
    </div>
  );
}
