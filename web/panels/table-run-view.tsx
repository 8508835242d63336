import { CircleCheck, CircleSlash } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportJob, ImportReport } from '../../src/model/api.js';
import { formatNumber } from '../captions.js';
import { readLanguage } from '../i18n.js';
import type { TableRun, TableWork } from '../state/table-run.js';
import { ImportReportView } from './import-report.js';
import { IssueList } from './issue-list.js';
import { Failure } from './notice.js';

const ended = (job: ImportJob): boolean => ['done', 'failed', 'cancelled'].includes(job.state);

/** A dry run or an import of a table: rows done, rate, time left, with the way to stop it; then what came of it. */
export function TableRunView({
  table,
  run,
  onStart,
  onRunning,
  onShow,
  onAgain,
}: {
  readonly table: TableWork;
  readonly run: TableRun;
  readonly onStart: () => void;
  readonly onRunning: (running: boolean) => void;
  readonly onShow: (documentId: string) => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const { job, dryRun } = run;
  const isError = job instanceof Error;
  const isOver = isError || (job !== undefined && ended(job));
  useEffect(() => onRunning(!isOver), [isOver, onRunning]);
  const back = (
    <Button className="button" onPress={table.goBack}>
      {t('table.back')}
    </Button>
  );
  if (isError)
    return (
      <div className="report">
        <Failure error={job} />
        <div className="dialog-foot">{back}</div>
      </div>
    );
  if (!isOver)
    return (
      <div className="table-run">
        <RowProgressBar job={job} dryRun={dryRun} />
        <div className="dialog-foot">
          <Button className="button" onPress={table.cancel} isDisabled={job === undefined}>
            {dryRun ? t('table.cancelCheck') : t('import.cancel')}
          </Button>
        </div>
      </div>
    );
  if (job?.report === undefined)
    return (
      <div className="report">
        <p className="report-head stopped">
          <CircleSlash size={18} aria-hidden="true" /> {dryRun ? t('table.checkCancelled') : t('table.cancelled')}
        </p>
        <div className="dialog-foot">{back}</div>
      </div>
    );
  if (!dryRun)
    return <ImportReportView sources={[{ name: job.files[0] ?? '', at: job }]} onShow={onShow} onAgain={onAgain} />;
  return (
    <div className="report" data-testid="dry-run">
      <Checked report={job.report} />
      <div className="dialog-foot">
        {back}
        <Button className="button main" onPress={onStart}>
          {t('import.start')}
        </Button>
      </div>
    </div>
  );
}

function RowProgressBar({ job, dryRun }: { readonly job: ImportJob | undefined; readonly dryRun: boolean }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const rows = job?.rows;
  const left = rows === undefined ? '' : formatTime(rows.secondsLeft);
  const share = rows === undefined ? 0 : rows.done / Math.max(1, rows.total);
  const what = dryRun ? t('table.checking') : t('table.importing');
  return (
    <div className="row-progress" role="status">
      <p className="report-head">{job === undefined || job.state === 'queued' ? t('import.queued') : what}</p>
      <progress max={1000} value={Math.round(share * 1000)} aria-label={t('import.progress')} />
      <p className="note">
        {rows === undefined
          ? t('table.firstLook')
          : t('table.rowsDone', {
              done: formatNumber(rows.done, language),
              total: formatNumber(rows.total, language),
              rate: formatNumber(rows.perSecond, language),
              left,
            })}
      </p>
    </div>
  );

  function formatTime(seconds: number): string {
    return seconds < 90
      ? t('table.seconds', { count: seconds })
      : t('table.minutes', { count: Math.round(seconds / 60) });
  }
}

function Checked({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [document] = report.documents;
  const bad = report.issues.filter(({ note }) => note !== true);
  const notes = report.issues.filter(({ note }) => note === true);
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <p className="report-head">
        <CircleCheck size={18} aria-hidden="true" /> {t('table.checked')}
      </p>
      <p>
        {t('table.wouldMake', {
          passages: number(document?.passages ?? 0),
          entities: number(document?.entities.read ?? 0),
          claims: number(document?.claims.read ?? 0),
        })}
      </p>
      {report.issueCount === 0 && <p className="note">{t('table.noneBad')}</p>}
      <IssueList title={t('table.bad', { count: report.issueCount })} issues={bad} isOpen />
      <IssueList title={t('table.notes', { count: report.noteCount })} issues={notes} />
    </>
  );
}
