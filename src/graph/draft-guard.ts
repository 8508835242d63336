import { z } from 'zod';
import { TupuError } from '../errors.js';
import type { Draft } from '../importers/importer.js';
import {
  articleSchema,
  type Claim,
  claimSchema,
  documentSchema,
  type Entity,
  entitySchema,
  passageSchema,
} from '../model/claim.js';
import { enumerations } from '../model/enumerations.js';
import {
  entityProperties,
  isRelationshipType,
  nodeTypes,
  type PropertySpec,
  relationshipTypes,
  statedOn,
} from '../model/schema.js';

const draftSchema = z.object({
  kind: z.literal('draft'),
  document: documentSchema,
  articles: z.array(articleSchema),
  passages: z.array(passageSchema),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
});

/** What is wrong with one value, or undefined. */
function checkValue(name: string, spec: PropertySpec | undefined, value: unknown): string | undefined {
  if (!spec) return `${name} is not a property of this type`;
  const wrong = (expected: string): string => `${name}=${JSON.stringify(value)}: expected ${expected}`;
  switch (spec.kind) {
    case 'text':
      return typeof value === 'string' ? undefined : wrong('a text');
    case 'date':
      return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) ? undefined : wrong('a date');
    case 'texts':
      return Array.isArray(value) ? undefined : wrong('a list of texts');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : wrong('a number');
    case 'integer':
      return Number.isInteger(value) ? undefined : wrong('an integer');
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('true or false');
    default:
      return typeof value === 'string' && value in enumerations[spec.kind]
        ? undefined
        : wrong(`one of ${Object.keys(enumerations[spec.kind]).join(', ')}`);
  }
}

function checkEntity(entity: Entity): string | undefined {
  const specs: Readonly<Record<string, PropertySpec>> = { ...entityProperties, ...nodeTypes[entity.type].properties };
  for (const [name, value] of Object.entries(entity.properties)) {
    const problem = checkValue(name, specs[name], value);
    if (problem) return `${entity.type} ${entity.name}: ${problem}`;
  }
  return undefined;
}

function checkClaim(claim: Claim, entities: ReadonlyMap<string, Entity>): string | undefined {
  const subject = entities.get(claim.subjectId);
  if (!subject) return `its subject ${claim.subjectId} is not among the draft's entities`;
  const object = claim.objectId === undefined ? undefined : entities.get(claim.objectId);
  if (claim.objectId !== undefined && !object) return `its object ${claim.objectId} is not among the draft's entities`;
  return findClaimProblem(claim, subject, object);
}

type End = Pick<Entity, 'type' | 'name'>;

/** What of a claim does not fit the model: ends, properties, closed lists; undefined where all does. */
export function findClaimProblem(
  claim: Pick<Claim, 'predicate' | 'objectId' | 'properties' | 'value'>,
  subject: End,
  object: End | undefined,
): string | undefined {
  if (!isRelationshipType(claim.predicate)) {
    if (claim.objectId !== undefined) return `${claim.predicate} is not a relationship type`;
    const specs: Readonly<Record<string, PropertySpec>> = {
      ...entityProperties,
      ...nodeTypes[subject.type].properties,
    };
    const { date } = claim.properties;
    const wrongDate = date === undefined ? undefined : checkValue('date', statedOn, date);
    return checkValue(claim.predicate, specs[claim.predicate], claim.value) ?? wrongDate;
  }
  if (!object) return `${claim.predicate} needs an object`;
  const spec = relationshipTypes[claim.predicate];
  const [from, to]: readonly (readonly string[])[] = [spec.from, spec.to];
  if (!from?.includes(subject.type)) return `${claim.predicate} does not start at a ${subject.type} (${subject.name})`;
  if (!to?.includes(object.type)) return `${claim.predicate} does not end at a ${object.type} (${object.name})`;
  const properties: Readonly<Record<string, PropertySpec>> = spec.properties;
  for (const [name, value] of Object.entries(claim.properties)) {
    const problem = checkValue(name, properties[name], value);
    if (problem) return problem;
  }
  return undefined;
}

/** A claim or entity that does not fit the model, and why. */
export interface DraftProblem {
  readonly id: string;
  readonly reason: string;
}

/**
 * What of a draft does not fit the model: types, ends, properties, units of enumeration, offsets outside the text.
 * Throws TupuError `bad-draft` where the draft's own shape is wrong, which is a fault of the importer.
 */
export function findDraftProblems(draft: Draft): DraftProblem[] {
  const parsed = draftSchema.safeParse(draft);
  if (!parsed.success)
    throw new TupuError(
      'bad-draft',
      `${draft.document.fileName}: an importer made a wrong draft: ${z.prettifyError(parsed.error)}`,
    );
  const { document, articles, passages, entities, claims } = parsed.data;
  const articleIds = new Set(articles.map((article) => article.id));
  const passageIds = new Set(passages.map((passage) => passage.id));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const outside = (start: number, end: number): boolean =>
    start >= end || (document.rowTexts !== true && end > document.text.length);
  const problems: DraftProblem[] = [];
  const note = (id: string, reason: string | undefined): void => {
    if (reason !== undefined) problems.push({ id, reason });
  };
  for (const passage of passages) {
    if (!articleIds.has(passage.articleId)) note(passage.id, `its article ${passage.articleId} is not in the draft`);
    else if (outside(passage.start, passage.end))
      note(passage.id, `it lies outside the text: ${passage.start} to ${passage.end}`);
  }
  for (const entity of entities) note(entity.id, checkEntity(entity));
  for (const claim of claims) {
    const { passageId, start, end } = claim.evidence;
    if (!passageIds.has(passageId)) note(claim.id, `its passage ${passageId} is not in the draft`);
    else if (outside(start, end)) note(claim.id, `its quote lies outside the text: ${start} to ${end}`);
    else note(claim.id, checkClaim(claim, byId));
  }
  return problems;
}
