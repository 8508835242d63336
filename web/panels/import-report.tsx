import { CircleCheck } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../src/model/api.js';
import { isJob, type SourceRun } from '../state/import-run.js';
import { IssueList } from './issue-list.js';

/** What an import made of its sources: created, there already, and what could not be read. */
export function ImportReportView({
  sources,
  onShow,
  onAgain,
}: {
  readonly sources: readonly SourceRun[];
  readonly onShow: (documentId: string) => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const reports = sources.flatMap(({ at }) => (isJob(at) && at.report ? [at.report] : []));
  const [first] = reports.flatMap((report) => report.documents);
  return (
    <div className="report" data-testid="import-report">
      {reports.length > 0 && <Counts reports={reports} />}
      <div className="dialog-foot">
        <Button className="button" onPress={onAgain}>
          {t('import.again')}
        </Button>
        {first && (
          <Button className="button main" onPress={() => onShow(first.id)}>
            {t('import.show')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Counts({ reports }: { readonly reports: readonly ImportReport[] }) {
  const { t } = useTranslation();
  const sum = (pick: (report: ImportReport) => number) => reports.reduce((total, report) => total + pick(report), 0);
  const issues = reports.flatMap((report) => report.issues);
  const bad = issues.filter(({ note }) => note !== true);
  const notes = issues.filter(({ note }) => note === true);
  const unchanged = reports.every((report) => report.unchanged);
  const seconds = (sum((report) => report.ms) / 1000).toFixed(1);
  return (
    <>
      <p className="report-head">
        <CircleCheck size={18} aria-hidden="true" />
        {unchanged ? t('import.unchanged') : t('import.finished', { seconds })}
      </p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('import.document')}</th>
            <th scope="col" className="n">
              {t('import.entities')}
            </th>
            <th scope="col" className="n">
              {t('import.claims')}
            </th>
          </tr>
        </thead>
        <tbody>
          {reports
            .flatMap((report) => report.documents)
            .map((one) => (
              <tr key={one.id}>
                <td>
                  {one.fileName}
                  <small>
                    {one.alreadyThere ? t('import.alreadyThere') : t('documents.articles', { count: one.articles })}
                  </small>
                </td>
                <td className="n">
                  +{one.entities.created}
                  <small>{t('import.known', { count: one.entities.alreadyThere })}</small>
                </td>
                <td className="n">
                  +{one.claims.created}
                  <small>{t('import.known', { count: one.claims.alreadyThere })}</small>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="note">
        {t('import.edges', {
          created: sum((report) => report.edges.created),
          changed: sum((report) => report.edges.changed),
        })}
      </p>
      <IssueList title={t('import.issues', { count: sum((report) => report.issueCount) })} issues={bad} />
      <IssueList title={t('table.notes', { count: sum((report) => report.noteCount) })} issues={notes} />
    </>
  );
}
