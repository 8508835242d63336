import type { TFunction } from 'i18next';
import type { ApiError } from './api-client.js';

/** What went wrong and what to do about it, in the reader's language, by the server's stable code; its own words stand beside it. */
export function explainFailure({ code, status }: ApiError, t: TFunction): string {
  const words: Readonly<Record<string, string>> = {
    unreachable: t('error.unreachable'),
    'source-empty': t('error.why.empty'),
    'empty-upload': t('error.why.empty'),
    'source-binary': t('error.why.binary'),
    'source-encoding': t('error.why.encoding'),
    'source-too-large': t('error.why.large'),
    'source-mismatch': t('error.why.mismatch'),
    'source-broken': t('error.why.broken'),
    'source-encrypted': t('error.why.encrypted'),
    'pdf-without-text': t('error.why.scan'),
    'table-unreadable': t('error.why.table'),
    'unknown-kind': t('error.why.kind'),
    'text-too-long': t('error.why.long'),
    'not-reading': t('error.why.reading'),
    'bad-cypher': t('error.why.cypher'),
    'cypher-timeout': t('error.why.timeout'),
    'cypher-too-large': t('error.why.answer'),
    'cypher-memory': t('error.why.memory'),
    'cypher-busy': t('error.why.busy'),
    'too-many-requests': t('error.why.busy'),
    'cypher-cancelled': t('error.why.stopped'),
    'no-document': t('error.why.noDocument'),
    'not-retracted': t('error.why.notKept'),
    'document-there': t('error.why.there'),
    'bad-kept-document': t('error.why.kept'),
    internal: t('error.why.internal'),
  };
  const byStatus: Readonly<Record<number, string>> = {
    400: t('error.why.request'),
    404: t('error.why.gone'),
    413: t('error.why.large'),
    503: t('error.why.database'),
  };
  return words[code] ?? byStatus[status] ?? t('error.failed');
}
