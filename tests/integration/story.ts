import { articleId, claimId, documentId, entityId, passageId } from '../../src/importers/draft-id.js';
import type { Draft } from '../../src/importers/importer.js';
import type { Claim, Entity, EntityId, Properties } from '../../src/model/claim.js';
import type { NodeType } from '../../src/model/schema.js';
import { enrichEntity } from '../../src/pipeline/enrich-names.js';

/** A draft written sentence by sentence: what each says is stated claim by claim, so that no reader has to find it. */
export interface Story {
  thing(type: NodeType, name: string, properties?: Properties): EntityId;
  /** A district of the register, by its code. */
  district(name: string, adcode: string): EntityId;
  say(
    sentence: string,
    subjectId: EntityId,
    predicate: string,
    target: { readonly objectId: EntityId } | { readonly value: string | number },
    properties?: Properties,
  ): void;
  draft(): Draft;
}

/** @param sentences all of them, in order; `say` takes one of them */
export function beginStory(fileName: string, sentences: readonly string[]): Story {
  const text = sentences.join('\n');
  const document = documentId(text);
  const article = articleId(document, 0);
  const entities = new Map<EntityId, Entity>();
  const claims: Claim[] = [];
  const place = (sentence: string) => {
    const start = text.indexOf(sentence);
    if (start < 0) throw new Error(`${fileName} has no sentence 「${sentence}」`);
    const end = start + sentence.length;
    return { id: passageId(document, start, end), articleId: article, start, end, text: sentence };
  };
  const put = (entity: Entity): EntityId => {
    entities.set(entity.id, enrichEntity(entity));
    return entity.id;
  };
  return {
    thing: (type, name, properties = {}) => put({ id: entityId({ type, name }), type, name, aliases: [], properties }),
    district: (name, adcode) =>
      put({
        id: entityId({ type: 'District', code: adcode }),
        type: 'District',
        name,
        aliases: [],
        properties: { adcode, level: 'county' },
      }),
    say: (sentence, subjectId, predicate, target, properties = {}) => {
      const { id, start, end } = place(sentence);
      const core = { predicate, subjectId, ...target, properties, evidence: { passageId: id, start, end } };
      claims.push({
        id: claimId(document, core),
        ...core,
        modality: 'reported',
        polarity: 'positive',
        confidence: 0.9,
        extractor: 'test',
        status: 'accepted',
      });
    },
    draft: () => ({
      kind: 'draft',
      document: { id: document, kind: 'text', fileName, text, publishedOn: '2024-03-01' },
      articles: [{ id: article, documentId: document, headline: '', start: 0, end: text.length }],
      passages: sentences.map(place),
      entities: [...entities.values()],
      claims,
    }),
  };
}
