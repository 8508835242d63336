import { addAnaphora } from './mentions/anaphora.js';
import { findMentions } from './mentions/find-mentions.js';
import { placesOnlyInside } from './mentions/inner-places.js';
import type { LocalEntity } from './mentions/mention.js';
import type { EntityRegistry } from './mentions/registry.js';
import type {
  ArticleSpan,
  ReadEntity,
  Reading,
  ReadingContext,
  ReadRelation,
  ReadStage,
  ReadStatistic,
} from './reading.js';
import { makeAsideTemplates } from './relations/asides.js';
import { readCapacities } from './relations/capacities.js';
import { readChainLeaders } from './relations/chain-leaders.js';
import type { DraftRelation } from './relations/claim-draft.js';
import { applyRules } from './relations/engine.js';
import { readFiguredWorks } from './relations/figured-works.js';
import { settleHomes } from './relations/firm-homes.js';
import { chooseHedged } from './relations/hedged.js';
import { inferFromNames } from './relations/inference.js';
import { inferParents, readJointVentures } from './relations/joint-ventures.js';
import { readMakersByKind } from './relations/makers-by-kind.js';
import { readMaterials } from './relations/materials.js';
import { type MergedRelation, mergeRelations } from './relations/merge-relations.js';
import { inferNeighbours } from './relations/neighbour-places.js';
import { findOwners, type Owners } from './relations/owners.js';
import { addPhases, readPhases } from './relations/phases.js';
import { inferPlaces } from './relations/place-inference.js';
import { readProduction } from './relations/production.js';
import { productionOfProjects } from './relations/project-production.js';
import { readItems } from './relations/records.js';
import { reduceTemplate } from './relations/reduction.js';
import { type DraftStage, readStages } from './relations/stages.js';
import { readTables } from './relations/tables.js';
import { makeTemplate } from './relations/template.js';
import { findMainPlace, trackTopics } from './relations/topics.js';
import { addTurns } from './relations/turns.js';
import { readWares } from './relations/wares/read-wares.js';
import { type Paragraph, readParagraphs, spanInDocument } from './segmentation/clean-text.js';
import { splitSentences } from './segmentation/sentences.js';
import { readFigures } from './statistics/read-figures.js';
import type { DraftStatistic } from './statistics/read-statistics.js';
import type { ReadingTrace } from './trace.js';

const isHeading = (role: Paragraph['role']) => role === 'headline' || role === 'heading';

/** Everything that the rules find in an article, before readings of one thing are put together. */
export interface ArticleDrafts {
  readonly registry: EntityRegistry;
  readonly relations: readonly DraftRelation[];
  readonly stages: readonly DraftStage[];
  readonly figures: readonly DraftStatistic[];
}

/** Applies every rule to an article. Where several read the same relation, all of them are kept. */
export function draftChineseArticle(
  text: string,
  article: ArticleSpan,
  context: ReadingContext,
  trace?: ReadingTrace,
): ArticleDrafts {
  const sentences = splitSentences(readParagraphs(text, article));
  const { registry, read } = findMentions(sentences);
  const named = read.map(makeTemplate);
  const running = trackTopics(read, named);
  const resolved = addPhases(addTurns(addAnaphora(read, named, running)), running, registry);
  const templates = resolved.map((sentence, index) =>
    sentence === read[index] ? (named[index] ?? makeTemplate(sentence)) : makeTemplate(sentence),
  );
  // Nothing points in most articles: then the running topics are those of the article.
  const isAsRead = resolved.every((sentence, index) => sentence === read[index]);
  const topics = isAsRead ? running : trackTopics(resolved, templates);
  const reduced = templates.map(reduceTemplate);
  const asides = resolved.map(makeAsideTemplates);
  const views = templates.map((template, index) => [template, ...(reduced[index] ?? []), ...(asides[index] ?? [])]);
  const tables = readTables(text, article, registry);
  const isRow = resolved.map(({ sentence: { paragraph, start, text: words } }) => {
    if (tables.rows.length === 0) return false;
    const span = spanInDocument(paragraph, start, start + words.length);
    return tables.rows.some((row) => span.start >= row.start && span.start < row.end);
  });
  const items = readItems(resolved, templates, registry, isRow);
  const drafts: DraftRelation[] = [];
  const hedged: DraftRelation[] = [];
  const keep = (more: readonly DraftRelation[]) => {
    if (more.length === 0) return;
    const off = context.withoutRules;
    drafts.push(...more.filter(({ rule, to }) => off?.has(rule) !== true && !items.denied.has(to)));
  };
  keep([...items.relations, ...tables.relations]);
  const main = findMainPlace(resolved);
  let owners: Owners = new Map();
  const isHeaded = resolved.some(({ sentence: { role } }) => role === 'body');
  const apply = (kind: 'where' | 'what' | 'owned') => {
    resolved.forEach((sentence, index) => {
      const template = templates[index];
      const topic = topics[index];
      if (template === undefined || topic === undefined || isRow[index] === true) return;
      // A heading says in short, and loosely, what its text says in full.
      if (isHeaded && isHeading(sentence.sentence.role)) return;
      const read: DraftRelation[] = [];
      for (const each of views[index] ?? [])
        for (const relation of applyRules(
          kind,
          sentence,
          each,
          topic,
          main,
          context.publishedOn,
          owners,
          trace?.refused,
        ))
          (relation.isHedged === true ? hedged : read).push(relation);
      // What an item of a list says of its project is read as a record.
      keep(
        items.inside.has(index)
          ? read.filter(
              ({ type, from }) =>
                !/^(?:INVESTED_IN|DEVELOPS)$/u.test(type) && !(type === 'LOCATED_IN' && from.type === 'Company'),
            )
          : read,
      );
      if (kind === 'owned') {
        const made = [
          ...readProduction(sentence, template, topic, owners, registry),
          ...readCapacities(sentence, template, topic, owners, registry),
          ...readFiguredWorks(sentence, template, topic, owners, registry),
          ...readMaterials(sentence, template, topic, registry),
        ];
        keep(made);
        keep(readMakersByKind(sentence, template, registry));
        keep(readWares(sentence, template, topic, owners, registry, made));
      }
      if (kind !== 'what') return;
      const [after, behind] = [resolved[index + 1], templates[index + 1]];
      const next = after === undefined || behind === undefined ? undefined : { sentence: after, template: behind };
      const ventures = [template, ...(reduced[index] ?? [])].flatMap((each) =>
        readJointVentures(sentence, each, topic, next),
      );
      keep(items.inside.has(index) ? ventures.filter(({ to }) => to.type === 'Company') : ventures);
      keep(readChainLeaders(sentence, template, topic, registry));
    });
  };
  apply('where');
  keep(inferPlaces(resolved, templates, drafts));
  keep(inferNeighbours(resolved, templates, topics, drafts));
  settleHomes(text, drafts);
  apply('what');
  owners = findOwners(drafts, resolved, templates, topics);
  apply('owned');
  keep(inferParents(drafts));
  const stages = resolved.flatMap((sentence, index): DraftStage[] => {
    const template = templates[index];
    return template === undefined ? [] : readStages(sentence, template, context.publishedOn);
  });
  const figures = readFigures(resolved, templates, topics, main, context.publishedOn);
  const inferred = inferFromNames(registry, read, owners);
  keep(productionOfProjects(text, registry, { drafts, inferred }, items.denied));
  keep([...inferred, ...readPhases(registry, resolved)]);
  keep(chooseHedged(hedged, drafts));
  for (const { sentence, mentions } of read) {
    for (const { entity, start, end } of mentions) {
      entity.mentions.push(spanInDocument(sentence.paragraph, sentence.start + start, sentence.start + end));
    }
  }
  if (trace !== undefined) {
    trace.drafts.push(...drafts);
    resolved.forEach((sentence, index) => {
      const template = templates[index];
      if (template !== undefined) trace.sentences.push({ sentence, template });
    });
  }
  return { registry, relations: drafts, stages, figures };
}

function withoutHedge({ isHedged: _, ...relation }: MergedRelation): Omit<MergedRelation, 'isHedged'> {
  return relation;
}

/** Reads a Chinese article by rules, gazetteers and segmentation. */
export function readChineseArticle(
  text: string,
  article: ArticleSpan,
  context: ReadingContext,
  trace?: ReadingTrace,
): Reading {
  const { registry, relations: drafts, stages, figures } = draftChineseArticle(text, article, context, trace);
  const ids = new Map<LocalEntity, string>();
  const told = new Set<LocalEntity>([
    ...drafts.flatMap(({ from, to }) => [from, to]),
    ...figures.map(({ subject }) => subject),
  ]);
  const inside = placesOnlyInside(registry.entities);
  const named = registry.entities.filter((entity) => told.has(entity) || !inside.has(entity));
  const entities: ReadEntity[] = named.map((entity, index) => {
    const id = `e${index + 1}`;
    ids.set(entity, id);
    return {
      id,
      type: entity.type,
      name: entity.name,
      aliases: [...entity.aliases],
      properties: entity.properties,
      mentions: entity.mentions,
    };
  });
  const relations: ReadRelation[] = [];
  for (const draft of mergeRelations(drafts)) {
    const from = ids.get(draft.from);
    const to = ids.get(draft.to);
    if (from === undefined || to === undefined) continue;
    // Leaving something out costs more than a copy of all, and most have nothing to leave out.
    relations.push({ ...(draft.isHedged === undefined ? draft : withoutHedge(draft)), from, to });
  }
  const statistics: ReadStatistic[] = figures.flatMap(({ subject, planned, ...figure }) => {
    const id = ids.get(subject);
    return id === undefined
      ? []
      : [{ ...figure, subject: id, modality: planned ? ('planned' as const) : ('reported' as const) }];
  });
  const readStageClaims: ReadStage[] = stages.flatMap(({ project, ...stage }) => {
    const id = ids.get(project);
    return id === undefined ? [] : [{ ...stage, project: id }];
  });
  return { entities, relations, statistics, stages: readStageClaims, issues: [] };
}
