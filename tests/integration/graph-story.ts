import { articleId, claimId, documentId, entityId, passageId } from '../../src/importers/draft-id.js';
import type { Draft } from '../../src/importers/importer.js';
import type { Claim, Entity, Properties, PropertyValue } from '../../src/model/claim.js';
import type { NodeType } from '../../src/model/schema.js';

export const company = (name: string, properties: Properties = {}, aliases: string[] = [], scope?: string): Entity => ({
  id: entityId(scope === undefined ? { type: 'Company', name } : { type: 'Company', name, scope }),
  type: 'Company',
  name,
  aliases,
  properties,
  ...(scope === undefined ? {} : { scope }),
});
export const thing = (type: NodeType, name: string, properties: Properties = {}): Entity => ({
  id: entityId({ type, name }),
  type,
  name,
  aliases: [],
  properties,
});
export const district = (code: string, name: string): Entity => ({
  id: entityId({ type: 'District', code }),
  type: 'District',
  name,
  aliases: [],
  properties: { adcode: code },
});

/** One sentence of a document: who, what, whom (or which value), and the words that say so. */
export interface Said {
  readonly sentence: string;
  readonly subject: Entity;
  readonly predicate: string;
  readonly object?: Entity;
  readonly value?: PropertyValue;
  readonly properties?: Properties;
}

/** A draft of one article in which each sentence supports one claim. */
export function tell(
  fileName: string,
  said: readonly Said[],
  details: { publishedOn?: string; publisher?: string } = {},
): Draft {
  const text = said.map(({ sentence }) => sentence).join('');
  const document = documentId(text);
  const article = articleId(document, 0);
  let at = 0;
  const parts = said.map(({ sentence, subject, predicate, object, value, properties = {} }) => {
    const [start, end] = [at, at + sentence.length];
    at = end;
    const passage = passageId(document, start, end);
    const key = { predicate, subjectId: subject.id, objectId: object?.id, value, properties, evidence: { start, end } };
    const claim: Claim = {
      id: claimId(document, key),
      predicate,
      subjectId: subject.id,
      ...(object ? { objectId: object.id } : {}),
      ...(value === undefined ? {} : { value }),
      properties,
      modality: 'reported',
      polarity: 'positive',
      confidence: 0.9,
      extractor: 'tests/story',
      status: 'accepted',
      evidence: { passageId: passage, start, end },
    };
    return { claim, passage: { id: passage, articleId: article, start, end, text: sentence } };
  });
  const entities = said.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]));
  return {
    kind: 'draft',
    document: { id: document, kind: 'text', fileName, text, ...details },
    articles: [{ id: article, documentId: document, headline: '简讯', start: 0, end: text.length }],
    passages: parts.map(({ passage }) => passage),
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    claims: parts.map(({ claim }) => claim),
  };
}
