import { acceptedFrom, type Properties } from '../../model/claim.js';
import { normaliseName } from '../draft-id.js';
import type { ExtractRelation, ExtractResult } from './extract-result.js';
import { type ReadArticle, readDocument } from './read-document.js';
import type { ReadEntity, ReadingContext, ReadRelation, Span } from './reading.js';

export type { ExtractResult } from './extract-result.js';

const shown = [
  'amountCny',
  'originalAmount',
  'currency',
  'amountText',
  'amountKind',
  'amountStage',
  'amountScope',
  'amountQualifier',
  'amountIsNew',
  'percentage',
  'capacity',
  'capacityUnit',
  'product',
  'via',
] as const;

/** Entities of all articles under document-wide ids: things of one type and name, or one district code, are one. */
function numberEntities(articles: readonly ReadArticle[]) {
  const byKey = new Map<string, { id: string; entity: ReadEntity; aliases: Set<string> }>();
  const ids = articles.map(({ reading }) => {
    const local = new Map<string, string>();
    for (const entity of reading.entities) {
      const code = entity.properties.adcode;
      const key = `${entity.type}:${typeof code === 'string' ? code : normaliseName(entity.name)}`;
      let known = byKey.get(key);
      if (known === undefined) {
        known = { id: `e${byKey.size + 1}`, entity, aliases: new Set() };
        byKey.set(key, known);
      }
      for (const name of [entity.name, ...entity.aliases]) if (name !== known.entity.name) known.aliases.add(name);
      local.set(entity.id, known.id);
    }
    return local;
  });
  return { entities: [...byKey.values()], ids };
}

type Printed = { -readonly [Key in keyof ExtractRelation]: ExtractRelation[Key] };

/** A relation with its properties beside its ends, in the order in which they are printed. */
function printRelation(
  { type, properties, modality, confidence, score, rule, alsoBy }: ReadRelation,
  from: string,
  to: string,
  evidence: ExtractRelation['evidence'],
): ExtractRelation {
  const head: Properties = { type, from, to };
  for (const key of shown) if (properties[key] !== undefined) head[key] = properties[key];
  const date = properties.date ?? properties.validFrom ?? properties.asOf;
  if (typeof date === 'string') head.date = date;
  const printed = head as unknown as Printed;
  printed.modality = modality;
  printed.confidence = Math.round(confidence * 100) / 100;
  if (score !== undefined) printed.score = Math.round(score * 1000) / 1000;
  printed.extractor = rule;
  if (alsoBy !== undefined) printed.alsoBy = [...alsoBy];
  printed.evidence = evidence;
  return printed;
}

/** What a text says, as the `extract` command prints it. Only claims that start as accepted are listed. */
export function extractDocument(text: string, options: ReadingContext & { readonly fileName: string }): ExtractResult {
  const articles = readDocument(text, options);
  const { entities, ids } = numberEntities(articles);
  const quote = ({ start, end }: Span) => ({ quote: text.slice(start, end), start, end });
  const used = new Set<string>();
  const idOf = (index: number, local: string): string => {
    const id = ids[index]?.get(local) ?? local;
    used.add(id);
    return id;
  };
  const relations: ExtractRelation[] = [];
  for (const [index, { reading }] of articles.entries()) {
    for (const relation of reading.relations) {
      if (relation.confidence < acceptedFrom || relation.polarity !== 'positive') continue;
      const from = idOf(index, relation.from);
      const to = idOf(index, relation.to);
      relations.push(printRelation(relation, from, to, quote(relation.evidence)));
    }
  }
  const statistics = articles.flatMap(({ reading }, index) =>
    reading.statistics
      .filter(({ confidence }) => confidence >= acceptedFrom)
      .map(({ subject, metric, value, unit, period, growth, evidence }) => ({
        subject: idOf(index, subject),
        metric,
        value,
        unit,
        period,
        ...(growth === undefined ? {} : { growth }),
        evidence: quote(evidence),
      })),
  );
  return {
    file: options.fileName,
    articles: articles.map(({ article: { headline, start, end, date } }) => ({
      headline,
      start,
      end,
      ...(date === undefined ? {} : { date }),
    })),
    entities: entities.map(({ id, entity, aliases }) => ({
      id,
      type: entity.type,
      name: entity.name,
      aliases: [...aliases],
    })),
    relations,
    statistics,
    issues: articles.flatMap(({ reading }) => reading.issues.map(({ start, end, reason }) => ({ start, end, reason }))),
  };
}
