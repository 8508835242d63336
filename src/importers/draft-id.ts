import { createHash, type Hash } from 'node:crypto';
import type { ArticleId, ClaimId, DocumentId, EntityId, PassageId } from '../model/claim.js';
import type { NodeType } from '../model/schema.js';

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20);

/** NFKC, lower case, without spaces, quotes and separators: two spellings of one name have one normalised form. */
export function normaliseName(name: string): string {
  // Most names are written in characters that stay as they are.
  if (/^[\u4e00-\u9fff]*$/u.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》()[\]【】·・,，。.、—–_/-]/gu, '');
}

/** What an entity's id is computed from: an official code where the source gives one, else its name and scope. */
export type DraftKey =
  | { readonly type: NodeType; readonly code: string }
  | { readonly type: NodeType; readonly name: string; readonly scope?: string };

/** Computed once from the draft's key and never changed, so that importing a file twice changes nothing. */
export function entityId(key: DraftKey): EntityId {
  const prefix = key.type.toLowerCase();
  if ('code' in key) return `${prefix}-${key.code}` as EntityId;
  return `${prefix}-${hash(normaliseName(key.name), normaliseName(key.scope ?? ''))}` as EntityId;
}

/** The hash of the decoded text: the same text under another file name is the same document. */
export function documentId(text: string): DocumentId {
  return `doc-${hash(text)}` as DocumentId;
}

/** The same of a text that was hashed (SHA-256) piece by piece. */
export function documentIdOfHash(sha256: Hash): DocumentId {
  return `doc-${sha256.digest('hex').slice(0, 20)}` as DocumentId;
}

export function articleId(document: DocumentId, start: number): ArticleId {
  return `${document}-a${start}` as ArticleId;
}

export function passageId(document: DocumentId, start: number, end: number): PassageId {
  return `${document}-p${start}-${end}` as PassageId;
}

/** One claim is one assertion at one place: predicate, ends or value, the properties, and where it stands. */
export function claimId(
  document: DocumentId,
  claim: {
    readonly predicate: string;
    readonly subjectId: EntityId;
    readonly objectId?: EntityId | undefined;
    readonly value?: unknown;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly evidence: { readonly start: number; readonly end: number };
  },
): ClaimId {
  const properties = Object.entries(claim.properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return `claim-${hash(
    document,
    claim.predicate,
    claim.subjectId,
    claim.objectId ?? '',
    JSON.stringify(claim.value ?? null),
    JSON.stringify(properties),
    String(claim.evidence.start),
    String(claim.evidence.end),
  )}` as ClaimId;
}
