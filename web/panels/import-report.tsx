import { CircleCheck } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../src/model/api.js';

/** What an import made of its sources: created, there already, and what could not be read. */
export function ImportReportView({
  report,
  onShow,
  onAgain,
}: {
  readonly report: ImportReport;
  readonly onShow: (documentId: string) => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const [first] = report.documents;
  return (
    <div className="report" data-testid="import-report">
      <p className="report-head">
        <CircleCheck size={18} aria-hidden="true" />
        {report.unchanged ? t('import.unchanged') : t('import.finished', { seconds: (report.ms / 1000).toFixed(1) })}
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
          {report.documents.map((one) => (
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
      <p className="note">{t('import.edges', { created: report.edges.created, changed: report.edges.changed })}</p>
      {report.issues.length > 0 && (
        <details className="issues">
          <summary>{t('import.issues', { count: report.issues.length })}</summary>
          <ul>
            {report.issues.slice(0, 50).map((issue) => (
              <li key={`${issue.file}:${issue.line ?? ''}:${issue.field ?? ''}:${issue.value ?? ''}:${issue.reason}`}>
                {[issue.file, issue.line, issue.field, issue.value].filter((part) => part !== undefined).join(' · ')}:{' '}
                {issue.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
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
