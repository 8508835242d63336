import { articleId, claimId, documentId, entityId, passageId } from '../../src/importers/draft-id.js';
import type { Draft } from '../../src/importers/importer.js';
import type { Claim, Entity, EntityId, Properties } from '../../src/model/claim.js';
import type { Modality } from '../../src/model/enumerations.js';
import type { NodeType } from '../../src/model/schema.js';
import { enrichEntity } from '../../src/pipeline/enrich-names.js';

const text = '綦江区2024年3月的一次集中开工：松涧、竹溪合建水泵项目，梅坞签约，兰皋、菊潭在当地投资，荷塘的计划取消。';
const document = documentId(text);
const article = articleId(document, 0);
const passage = passageId(document, 0, text.length);

/** Many investors of one district: one project of two, an agreement, two without sums, one called off, one inferred. */
export function askManyDraft(): Draft {
  const entities: Entity[] = [];
  const claims: Claim[] = [];
  const thing = (type: NodeType, name: string, properties: Properties = {}): EntityId => {
    const id = entityId({ type, name });
    entities.push(enrichEntity({ id, type, name, aliases: [], properties }));
    return id;
  };
  const say = (
    subjectId: EntityId,
    predicate: string,
    target: { readonly objectId: EntityId } | { readonly value: string },
    properties: Properties = {},
    modality: Modality = 'reported',
  ): void => {
    const core = {
      predicate,
      subjectId,
      ...target,
      properties,
      evidence: { passageId: passage, start: 0, end: text.length },
    };
    claims.push({
      id: claimId(document, core),
      ...core,
      modality,
      polarity: 'positive',
      confidence: 0.9,
      extractor: 'test',
      status: 'accepted',
    });
  };
  const district = entityId({ type: 'District', code: '500110' });
  entities.push(
    enrichEntity({
      id: district,
      type: 'District',
      name: '綦江区',
      aliases: ['綦江'],
      properties: { adcode: '500110', level: 'county' },
    }),
  );
  const invest = (firm: string, project: string, properties: Properties, at: EntityId = district): EntityId => {
    const target = thing('Project', project);
    say(thing('Company', firm), 'INVESTED_IN', { objectId: target }, properties);
    say(target, 'LOCATED_IN', { objectId: at });
    return target;
  };
  const whole = {
    amountCny: 2_000_000_000,
    amountStage: 'underway',
    amountScope: 'project',
    amountKind: 'totalInvestment',
  };
  invest('松涧集团', '松竹水泵项目', whole);
  invest('竹溪控股', '松竹水泵项目', whole);
  invest('梅坞科技', '梅坞仪表项目', { amountCny: 300_000_000, amountStage: 'signed' });
  invest('兰皋实业', '兰皋纺织项目', {});
  invest('菊潭食品', '菊潭食品项目', {});
  const off = invest('荷塘电子', '荷塘电子项目', { amountCny: 700_000_000, amountStage: 'planned' });
  say(off, 'stage', { value: 'cancelled' });
  const zone = thing('IndustrialPark', '綦江云岫新区');
  say(zone, 'PART_OF', { objectId: district }, {}, 'inferred');
  invest('桂岭机电', '桂岭机电项目', { amountCny: 900_000_000, amountStage: 'underway' }, zone);
  return {
    kind: 'draft',
    document: { id: document, kind: 'text', fileName: 'ask-many.txt', text, publishedOn: '2024-03-20' },
    articles: [{ id: article, documentId: document, headline: '綦江', start: 0, end: text.length }],
    passages: [{ id: passage, articleId: article, start: 0, end: text.length, text }],
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    claims,
  };
}
