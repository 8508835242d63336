import { normaliseName } from '../importers/draft-id.js';
import type { NodeType } from '../model/schema.js';
import { resolveEntities } from '../resolution/resolve.js';
import type { ResolvableEntity } from '../resolution/score.js';
import type { LabelledPair } from './pair-set.js';
import type { JudgedPair } from './score-pairs.js';

const listOf = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split(/[、,]/u).map((one) => one.trim());

/** One side of a pair as resolution would see it in the graph. */
function toEntity(id: string, { name, context }: LabelledPair['left']): ResolvableEntity {
  return {
    id,
    type: (context.type ?? 'Company') as NodeType,
    name,
    normalName: normaliseName(name),
    scope: context.place,
    uscc: context.uscc ?? context.inventedUscc,
    definedNames: listOf(context.alias).map(normaliseName),
    formerNames: [...listOf(context.former), ...listOf(context.later)],
    nameEn: context.en,
    products: listOf(context.product),
    parks: listOf(context.park),
    parents: listOf(context.parent),
    partners: [...listOf(context.employer), ...listOf(context.peer)],
    canonicalId: id,
  };
}

/** Decides each pair as an import of the one beside the other would, with nothing else in the graph. */
export async function judgeNamePairs(pairs: readonly LabelledPair[]): Promise<JudgedPair[]> {
  return Promise.all(
    pairs.map(async (pair) => {
      const [left, right] = [toEntity('left', pair.left), toEntity('right', pair.right)];
      const found = new Map([[left.id, [right]]]);
      const [decision] = await resolveEntities([left], () => Promise.resolve(found), '2000-01-01T00:00:00.000Z');
      return { pair, decided: decision?.judgement, why: decision?.why ?? '' };
    }),
  );
}
