import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../src/model/api.js';

type Issue = ImportReport['issues'][number];

const listed = 100;

/** What could not be used, or is worth knowing, each with its place: sheet, row, column, value. Nothing where there is none. */
export function IssueList({
  title,
  issues,
  isOpen = false,
}: {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly isOpen?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const isChinese = i18n.language.startsWith('zh');
  if (issues.length === 0) return null;
  return (
    <details className="issues" open={isOpen}>
      <summary>{title}</summary>
      <div className="issue-rows">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('table.place')}</th>
              <th scope="col">{t('table.value')}</th>
              <th scope="col">{t('table.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, listed).map((issue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed, and two issues may be alike
              <tr key={index}>
                <td>{placeOf(issue)}</td>
                <td className="value">{issue.value}</td>
                <td>{isChinese ? (issue.reasonZh ?? issue.reason) : issue.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > listed && <p className="note">{t('table.moreIssues', { count: issues.length - listed })}</p>}
    </details>
  );

  function placeOf({ file, sheet, line, column, field }: Issue): string {
    const own = sheet !== undefined && file.replace(/\.[^.]+$/, '') !== sheet;
    const row =
      line === undefined ? '' : sheet === undefined ? t('table.line', { line }) : t('evidence.row', { row: line });
    const named = field === sheet ? '' : (field ?? '');
    return [own ? sheet : '', row, [column, named].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
  }
}
