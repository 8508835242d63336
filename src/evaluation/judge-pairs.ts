import { normaliseName } from '../importers/draft-id.js';
import type { NodeType } from '../model/schema.js';
import { resolveEntities } from '../resolution/resolve.js';
import type { ResolvableEntity } from '../resolution/score.js';
import type { LabelledPair } from './pair-set.js';
import type { JudgedPair } from './score-pairs.js';

const listOf = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split(/[、,]/u).map((one) => one.trim());

/** 45亿元, 3000万元 or a plain number, in yuan. */
function readYuan(text: string): number {
  const unit = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1;
  return Number.parseFloat(text) * unit;
}

/** One side of a pair as resolution would see it in the graph. */
function toEntity(id: string, { name, context }: LabelledPair['left'], type: NodeType): ResolvableEntity {
  return {
    id,
    type: (context.type ?? type) as NodeType,
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
    investors: listOf(context.investor),
    places: listOf(context.place),
    capacities: listOf(context.capacity),
    amounts: listOf(context.amount).map(readYuan),
    canonicalId: id,
  };
}

/** Decides each pair as an import of the one beside the other would, with nothing else in the graph. */
export async function judgePairs(pairs: readonly LabelledPair[], type: NodeType = 'Company'): Promise<JudgedPair[]> {
  return Promise.all(
    pairs.map(async (pair) => {
      const [left, right] = [toEntity('left', pair.left, type), toEntity('right', pair.right, type)];
      const found = new Map([[left.id, [right]]]);
      const [decision] = await resolveEntities([left], () => Promise.resolve(found), '2000-01-01T00:00:00.000Z');
      const isPhase = decision !== undefined && 'phaseOfWhole' in decision.features;
      return { pair, decided: isPhase ? 'phase' : decision?.judgement, why: decision?.why ?? '' };
    }),
  );
}
