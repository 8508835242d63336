import type { ArticleReader, ReadEntity, Reading, ReadRelation } from '../reading.js';
import { type AnnotatedArticle, annotate } from './annotate.js';
import { ArticleStatements } from './article-statements.js';
import type { Draft } from './drafts.js';
import type { EnglishEntity } from './entity-register.js';
import { rules } from './rules/rules.js';
import { readStages } from './stages.js';
import { readStatistics } from './statistics.js';

/** Reads one English article by rules over what its sentences name. */
export const readEnglishArticle: ArticleReader = (text, article, context) => {
  const annotated = annotate(text, article, context);
  const off = context.withoutRules;
  const reader = new ArticleStatements(
    annotated,
    off === undefined ? rules : rules.filter(({ name }) => !off.has(`en/${name}`)),
  );
  for (const sentence of annotated.sentences) reader.readSentence(sentence);
  reader.readProjects();
  annotated.projects.nameAll();
  return finish(off === undefined ? reader.drafts : reader.drafts.filter(({ rule }) => !off.has(rule)), annotated);
};

/** Numbers the entities that something is said of, and drops repeats: the fuller one stays. */
function finish(drafts: readonly Draft[], { register, sentences, mentions }: AnnotatedArticle): Reading {
  const figures = readStatistics(sentences, mentions);
  const ids = new Map(register.entities.map((entity, at) => [entity, `e${at + 1}`]));
  const idOf = (entity: EnglishEntity): string => ids.get(entity) ?? '';
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.type} ${idOf(draft.from)} ${idOf(draft.to)} ${draft.properties.capacity ?? ''}`;
    const known = best.get(key);
    if (known === undefined || Object.keys(draft.properties).length > Object.keys(known.properties).length)
      best.set(key, draft);
  }
  // A product with a capacity says all that the same product without one says.
  const pair = ({ from, to }: Draft) => `${idOf(from)} ${idOf(to)}`;
  const isFigured = ({ type, properties }: Draft) => type === 'PRODUCES' && properties.capacity !== undefined;
  const figured = new Set([...best.values()].filter(isFigured).map(pair));
  const kept = [...best.values()].filter(
    (draft) => draft.type !== 'PRODUCES' || isFigured(draft) || !figured.has(pair(draft)),
  );
  const entities = register.entities.map(
    (entity): ReadEntity => ({
      id: idOf(entity),
      type: entity.type,
      name: entity.name,
      aliases: [...entity.aliases],
      properties: entity.properties,
      mentions: entity.mentions,
    }),
  );
  const relations = kept.map(
    ({ from, to, ...rest }): ReadRelation => ({ ...rest, from: idOf(from), to: idOf(to), polarity: 'positive' }),
  );
  const statistics = figures.map(({ subject, ...rest }) => ({ ...rest, subject: idOf(subject) }));
  const stages = readStages(sentences, mentions).map(({ project, ...rest }) => ({ ...rest, project: idOf(project) }));
  return { entities, relations, statistics, stages, issues: [] };
}
