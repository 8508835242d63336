import { articleId, claimId, documentId, entityId, passageId } from '../../src/importers/draft-id.js';
import type { Draft } from '../../src/importers/importer.js';
import type { Claim, Entity, EntityId, Passage, Properties } from '../../src/model/claim.js';
import type { NodeType } from '../../src/model/schema.js';
import { enrichEntity } from '../../src/pipeline/enrich-names.js';

const sentences = {
  sign: '2023年3月，云栖集团与涪陵区签约，投资50亿元建设云栖新材料项目。',
  plant: '远岫化工有限公司投资12亿元建设的远岫己二酸项目正在涪陵区青岚产业园建设，己二酸年产能20万吨。',
  build: '石鼎机械有限公司正在涪陵区建设石鼎装配项目。',
  left: '石鼎机械有限公司2022年迁出青岚产业园。',
  supply: '远岫化工有限公司为石鼎机械有限公司配套供应己二酸。',
  figure: '远岫化工有限公司2022年营收8亿元。',
  chain: '己二酸是尼龙66的原料，桐岭贸易有限公司是石鼎机械有限公司的子公司。',
  official: '2023年，涪陵区协议引资88亿元。',
  twins: '华锋精密投资碧潭轴承项目，华丰精密投资丹崖轴承项目。',
} as const;
type Sentence = keyof typeof sentences;

const text = Object.values(sentences).join('\n');
const document = documentId(text);
const article = articleId(document, 0);

function place(sentence: Sentence): Passage {
  const start = text.indexOf(sentences[sentence]);
  const end = start + sentences[sentence].length;
  return { id: passageId(document, start, end), articleId: article, start, end, text: sentences[sentence] };
}

const entities: Entity[] = [];

function thing(type: NodeType, name: string, properties: Properties = {}, aliases: readonly string[] = []): EntityId {
  const id = entityId({ type, name });
  entities.push(enrichEntity({ id, type, name, aliases: [...aliases], properties }));
  return id;
}

const claims: Claim[] = [];

function say(
  sentence: Sentence,
  subjectId: EntityId,
  predicate: string,
  target: { readonly objectId: EntityId } | { readonly value: string },
  properties: Properties = {},
): void {
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
}

/** A small story of our own in 涪陵区: an agreement, a plant, a builder without a sum, one that moved away, homophones. */
export function askDraft(): Draft {
  entities.length = 0;
  claims.length = 0;
  const fuling = entityId({ type: 'District', code: '500102' });
  entities.push(
    enrichEntity({
      id: fuling,
      type: 'District',
      name: '涪陵区',
      aliases: ['涪陵'],
      properties: { adcode: '500102', level: 'county' },
    }),
  );
  const park = thing('IndustrialPark', '青岚产业园');
  const group = thing('Company', '云栖集团');
  const maker = thing('Company', '远岫化工有限公司');
  const builder = thing('Company', '石鼎机械有限公司');
  const materials = thing('Project', '云栖新材料项目');
  const acidPlant = thing('Project', '远岫己二酸项目');
  const assembly = thing('Project', '石鼎装配项目');
  const acid = thing('Product', '己二酸');
  const revenue = thing('Statistic', '远岫化工有限公司营收2022', {
    metric: '营收',
    value: 800_000_000,
    unit: 'CNY',
    period: '2022',
  });
  const nylon = thing('Product', '尼龙66');
  const trader = thing('Company', '桐岭贸易有限公司');
  const agreed = thing('Statistic', '涪陵区协议引资2023', {
    metric: '协议引资',
    value: 8_800_000_000,
    unit: 'CNY',
    period: '2023',
  });
  const twins = [thing('Company', '华锋精密'), thing('Company', '华丰精密')] as const;
  const bearings = [thing('Project', '碧潭轴承项目'), thing('Project', '丹崖轴承项目')] as const;

  say(
    'sign',
    group,
    'INVESTED_IN',
    { objectId: materials },
    { amountCny: 5_000_000_000, amountStage: 'signed', date: '2023-03' },
  );
  say('sign', materials, 'LOCATED_IN', { objectId: fuling });
  say('sign', materials, 'stage', { value: 'signed' }, { date: '2023-03' });
  say('plant', maker, 'INVESTED_IN', { objectId: acidPlant }, { amountCny: 1_200_000_000, amountStage: 'underway' });
  say('plant', acidPlant, 'LOCATED_IN', { objectId: park });
  say('plant', park, 'PART_OF', { objectId: fuling });
  say('plant', maker, 'LOCATED_IN', { objectId: park });
  say(
    'plant',
    maker,
    'PRODUCES',
    { objectId: acid },
    { capacity: 200_000, capacityUnit: 't/a', capacityKind: 'installed' },
  );
  say('build', builder, 'DEVELOPS', { objectId: assembly });
  say('build', assembly, 'LOCATED_IN', { objectId: fuling });
  say('left', builder, 'LOCATED_IN', { objectId: park }, { validTo: '2022' });
  say('supply', maker, 'SUPPLIES', { objectId: builder }, { product: '己二酸', sourceWord: '配套' });
  say('chain', acid, 'UPSTREAM_OF', { objectId: nylon });
  say('chain', trader, 'SUBSIDIARY_OF', { objectId: builder });
  say('official', agreed, 'OF', { objectId: fuling });
  say('figure', revenue, 'OF', { objectId: maker });
  twins.forEach((twin, index) => {
    const target = bearings[index];
    if (target !== undefined) say('twins', twin, 'INVESTED_IN', { objectId: target });
  });
  return {
    kind: 'draft',
    document: { id: document, kind: 'text', fileName: 'ask-brief.txt', text, publishedOn: '2023-12-01' },
    articles: [{ id: article, documentId: document, headline: '涪陵', start: 0, end: text.length }],
    passages: (Object.keys(sentences) as Sentence[]).map(place),
    entities,
    claims,
  };
}
