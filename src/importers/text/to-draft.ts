import {
  type Article,
  acceptedFrom,
  type Claim,
  type Document,
  type Entity,
  type EntityId,
  type Passage,
} from '../../model/claim.js';
import { articleId, claimId, documentId, entityId, passageId } from '../draft-id.js';
import type { Draft, SourceDetails } from '../importer.js';
import { legalForms } from './lexicon/company-words.js';
import type { ReadArticle } from './read-document.js';
import type { ReadEntity, Reading, Span } from './reading.js';

const hasLegalForm = (name: string) =>
  legalForms.some((form) => name.endsWith(form)) || /(?:Co\.?,? Ltd\.?|Inc\.?|GmbH|AG)$/u.test(name);

/** The name that keeps homonyms apart, by type: a firm's or park's district, a project's developer or place. */
function scopeOf(entity: ReadEntity, reading: Reading): string | undefined {
  const named = (id: string | undefined) => reading.entities.find((other) => other.id === id)?.name;
  if (entity.scopeId !== undefined) return named(entity.scopeId);
  const target = (type: string, from: string) =>
    reading.relations.find((relation) => relation.type === type && relation.from === from)?.to;
  switch (entity.type) {
    case 'Company':
      // A registered name is unique by itself.
      return hasLegalForm(entity.name) ? undefined : undefined;
    case 'IndustrialPark':
      return named(target('PART_OF', entity.id));
    case 'Project': {
      const developer = reading.relations.find(
        ({ type, to }) => to === entity.id && (type === 'INVESTED_IN' || type === 'DEVELOPS'),
      )?.from;
      return named(developer ?? target('LOCATED_IN', entity.id));
    }
    default:
      return undefined;
  }
}

/** Turns what was read into drafts for the graph: entities with computed ids, claims, and the passages they stand on. */
export function toDraft(text: string, fileName: string, details: SourceDetails, read: readonly ReadArticle[]): Draft {
  const document: Document = { id: documentId(text), kind: 'text', fileName, text, ...details };
  const articles: Article[] = [];
  const passages = new Map<string, Passage>();
  const entities = new Map<EntityId, Entity>();
  const claims = new Map<string, Claim>();

  for (const { article, reading } of read) {
    const { headline, start, end } = article;
    const id = articleId(document.id, start);
    const date = article.date ?? details.publishedOn;
    articles.push({ id, documentId: document.id, headline, start, end, ...(date === undefined ? {} : { date }) });

    const passageOf = (span: Span) => {
      const passage = passageId(document.id, span.start, span.end);
      if (!passages.has(passage)) {
        passages.set(passage, {
          id: passage,
          articleId: id,
          start: span.start,
          end: span.end,
          text: text.slice(span.start, span.end),
        });
      }
      return { passageId: passage, start: span.start, end: span.end };
    };
    const addClaim = (claim: Omit<Claim, 'id' | 'status'>) => {
      const key = claimId(document.id, claim);
      if (claims.has(key)) return;
      claims.set(key, { ...claim, id: key, status: claim.confidence >= acceptedFrom ? 'accepted' : 'proposed' });
    };
    const ids = new Map<string, EntityId>();
    for (const entity of reading.entities) {
      const scope = scopeOf(entity, reading);
      const code = entity.properties.adcode;
      const key =
        typeof code === 'string'
          ? entityId({ type: entity.type, code })
          : entityId({ type: entity.type, name: entity.name, ...(scope === undefined ? {} : { scope }) });
      ids.set(entity.id, key);
      const known = entities.get(key);
      const aliases = new Set([...(known?.aliases ?? []), ...entity.aliases]);
      if (known !== undefined && known.name !== entity.name) aliases.add(entity.name);
      entities.set(key, {
        id: key,
        type: entity.type,
        name: known?.name ?? entity.name,
        aliases: [...aliases].filter((alias) => alias !== (known?.name ?? entity.name)),
        ...(scope === undefined ? {} : { scope }),
        properties: { ...entity.properties, ...known?.properties },
      });
    }
    for (const relation of reading.relations) {
      const subjectId = ids.get(relation.from);
      const objectId = ids.get(relation.to);
      if (subjectId === undefined || objectId === undefined) continue;
      const { type: predicate, properties, modality, polarity, confidence, rule } = relation;
      addClaim({
        predicate,
        subjectId,
        objectId,
        properties,
        modality,
        polarity,
        confidence,
        extractor: `text/${rule}`,
        evidence: passageOf(relation.evidence),
      });
    }
    for (const stage of reading.stages) {
      const subjectId = ids.get(stage.project);
      if (subjectId === undefined) continue;
      addClaim({
        predicate: 'stage',
        subjectId,
        value: stage.stage,
        properties: stage.date === undefined ? {} : { date: stage.date },
        modality: stage.modality,
        polarity: 'positive',
        confidence: stage.confidence,
        extractor: `text/${stage.rule}`,
        evidence: passageOf(stage.evidence),
      });
    }
    for (const statistic of reading.statistics) {
      const objectId = ids.get(statistic.subject);
      const subject = reading.entities.find((entity) => entity.id === statistic.subject);
      if (objectId === undefined || subject === undefined) continue;
      const name = `${subject.name} ${statistic.metric} ${statistic.period}`.trim();
      const subjectId = entityId({
        type: 'Statistic',
        name: `${statistic.metric} ${statistic.period}`,
        scope: objectId,
      });
      entities.set(subjectId, {
        id: subjectId,
        type: 'Statistic',
        name,
        aliases: [],
        scope: subject.name,
        properties: {
          metric: statistic.metric,
          value: statistic.value,
          unit: statistic.unit,
          period: statistic.period,
          ...(statistic.growth === undefined ? {} : { growth: statistic.growth }),
        },
      });
      addClaim({
        predicate: 'OF',
        subjectId,
        objectId,
        properties: {},
        modality: statistic.modality,
        polarity: 'positive',
        confidence: statistic.confidence,
        extractor: `text/${statistic.rule}`,
        evidence: passageOf(statistic.evidence),
      });
    }
  }
  const used = new Set(
    [...claims.values()].flatMap(({ subjectId, objectId }) =>
      objectId === undefined ? [subjectId] : [subjectId, objectId],
    ),
  );
  return {
    kind: 'draft',
    document,
    articles,
    passages: [...passages.values()],
    entities: [...entities.values()].filter(({ id }) => used.has(id)),
    claims: [...claims.values()],
  };
}
