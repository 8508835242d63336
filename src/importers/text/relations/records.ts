import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import { isPlaceName } from '../mentions/firm-parts.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { Span } from '../reading.js';
import { spanInDocument } from '../segmentation/clean-text.js';
import type { DraftRelation } from './claim-draft.js';
import { isOffTheTable } from './negation.js';
import type { Template } from './template.js';
import { isLocal } from './topics.js';

/** What a row of a table or an item of a list says of one project. */
export interface ProjectRecord {
  readonly project: LocalEntity;
  readonly owners: readonly LocalEntity[];
  readonly amount: { readonly value: number; readonly currency: string; readonly text: string } | undefined;
  readonly place: LocalEntity | undefined;
  readonly evidence: Span;
  readonly rule: string;
}

/** The relations of a record: who puts how much into the project, or builds it, and where it is. */
export function relationsOfRecord({ project, owners, amount, place, evidence, rule }: ProjectRecord): DraftRelation[] {
  const common = { modality: 'reported', polarity: 'positive', confidence: 0.88, rule, evidence } as const;
  const properties: Properties =
    amount === undefined
      ? {}
      : {
          amountText: amount.text,
          amountKind: 'totalInvestment',
          amountScope: 'project',
          ...(amount.currency === 'CNY'
            ? { amountCny: amount.value }
            : { originalAmount: amount.value, currency: amount.currency }),
        };
  const relations: DraftRelation[] = owners
    .filter((owner) => owner.type === 'Company')
    .map((from) => ({
      ...common,
      type: amount === undefined ? ('DEVELOPS' as const) : ('INVESTED_IN' as const),
      from,
      to: project,
      properties,
    }));
  if (place !== undefined) relations.push({ ...common, type: 'LOCATED_IN', from: project, to: place, properties: {} });
  return relations;
}

const marker =
  /^(?:\d{1,2}[.、)）](?!\d)|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,2}、|[①-⑳●■◆○▪•·])/u;
const headTail =
  /(?:项目|工程|基地|产业园|园区|工厂|[^工]厂|厂房|中心|生产线|电站|装置|码头|[一二三四五六]期|）|车间|小镇|试车台|产业化|综合体|广场|智造港|(?:精深|深)加工|改造|技改|扩建|扩能|升级|(?<![主红底防热内专])线)$/u;
const opensWithVerb =
  /^(?:加快|加强|强化|推进|推动|实施|开展|抓好|抓|着力|全力|大力|持续|深化|优化|提升|完善|做[好强大优]|支持|鼓励|聚焦|坚持|围绕|突出|打造|建设|加大|启动|组织)/u;
const ownerWords =
  /(?:业主|建设单位|投资[方人主]|投资(?:单位|主体|企业|公司)|实施(?:单位|主体)|承建单位|申报(?:单位|主体)|建设主体|项目(?:单位|法人|公司)|签约(?:企业|单位)|开发商)(?:单位)?(?:分别)?(?:为|是|系|：)?(?<firm>\ue001)|由(?<firm2>\ue001)(?:[与和、及]\ue003?\ue001)?[^。；，\ue001]{0,14}?(?:投资|投建|实施|建设|出资|负责|承建|开发|申报|打造|兴建|独资|合资|运营)|(?<=^|[，；。：])(?<firm3>\ue001)(?:计划|拟|独资|全资|合作)?(?:投资|出资|斥资|投入|自筹|申报|实施|承建|建设)|^(?<firm4>\ue001)(?!(?:的|[^，。；]{0,4}(?:子公司|旗下|为|给|向)))[^。；\ue001]{0,36}?(?:投资|出资|投入|斥资|自筹|投建|新建|扩建|兴建)/u;
const amountWords =
  /(?<!其中[^，。；]{0,8}|固定资产|完成|(?:今年|当年|年度|年内|本年)(?:拟|计划)?)(?:总投资|投资总额|投资额|投资规模|投资金额|总投入|计划投资|概算投资|估算投资|概算|(?<!研发)(?:投资|投入|出资|斥资|自筹(?:资金)?))(?:估算|概算)?(?:约|为|：|达到?|超过?|近|逾)*(?<sum>\ue006)/u;
const placeWords =
  /(?:地[点址]|选址|位于|坐落[于在]?|落户于?|场址|落地|落[在于]|(?:拟|计划|新)?(?:建于|建在)|落址)(?:位于|为|于|在|：)*[^，。；\ue002\ue003]{0,2}(?<place>[\ue002\ue003])|(?:在|于)(?<place2>[\ue002\ue003])[^，。；\ue001]{0,8}(?:建设|新建|兴建|兴办|建造|实施|投建|打造|租赁|租用|租下|购地|购置|征地|征用|新征|拿地|盖|扩建|改造|动工|开工|投产|落地)|[同与和跟](?<place3>[\ue002\ue003])[^，。；\ue001]{0,8}(?:签[了下订约署]|达成)/u;

const publicMoney =
  /资金(?:来源)?[^，。；]{0,6}(?:为|是|由|来自|：)?[^。；]{0,16}(?:补助|补贴|专项债|债券|财政|预算内|政府)/u;

/** 「二期总投资31亿元，本次开工」 in the item of a whole: a sum of the phase. */
function isOfPhase({ text, slots }: Template, project: LocalEntity): boolean {
  const found = amountWords.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  if (/[二三四五六]期(?:项目|工程)?$/u.test(before)) return !/[二三四五六]期/u.test(project.name);
  const entity = slots.get(before.length - 1)?.mentions[0]?.entity;
  return entity?.type === 'Project' && entity !== project && entity.name.startsWith(project.name.slice(0, 6));
}

/** A paragraph's sentences, as one list. */
function paragraphsOf(read: readonly ReadSentence[]): number[][] {
  const paragraphs = new Map<number, number[]>();
  read.forEach(({ sentence }, index) => {
    const { paragraphIndex } = sentence;
    paragraphs.set(paragraphIndex, [...(paragraphs.get(paragraphIndex) ?? []), index]);
  });
  return [...paragraphs.values()];
}

/** The project that an item's first words name: what stands before its first stop. */
function headProject(first: ReadSentence, registry: EntityRegistry): LocalEntity | undefined {
  const { text, paragraph, start } = first.sentence;
  const sign = marker.exec(text)?.[0];
  if (sign === undefined) return undefined;
  // 「●某市：某某集团某某项目」: where the item is told from.
  const from = /^[\u4e00-\u9fff]{2,6}(?=：)/u.exec(text.slice(sign.length))?.[0] ?? '';
  const opening = isPlaceName(from) ? `${sign}${from}：` : sign;
  const rest = text.slice(opening.length);
  const phrase = /^[^，。；：—]{4,48}/u.exec(rest)?.[0] ?? '';
  const end = opening.length + phrase.length;
  const named = first.mentions.find(
    (mention) => mention.kind === 'project' && mention.start <= opening.length + 12 && mention.end >= end - 1,
  );
  if (named !== undefined) return named.entity;
  if (
    phrase.length < 4 ||
    !headTail.test(phrase) ||
    /[由在将已为了]|^[0-9]+个/u.test(phrase) ||
    opensWithVerb.test(phrase)
  )
    return undefined;
  const known = registry.get('Project', phrase);
  const entity = known ?? registry.add('Project', phrase, 0.85);
  const group = /^[\u4e00-\u9fff]{2,8}?(?:集团|股份|公司)(?=[\u4e00-\u9fff\d]{4})/u.exec(phrase)?.[0];
  const holder =
    first.mentions.find((mention) => mention.kind === 'firm' && mention.start >= opening.length && mention.end <= end)
      ?.entity ?? (group === undefined ? undefined : (registry.firmOf(group) ?? registry.add('Company', group, 0.85)));
  if (holder !== undefined) entity.holder ??= holder;
  if (known === undefined) entity.mentions.push(spanInDocument(paragraph, start + opening.length, start + end));
  return entity;
}

/**
 * The items of a list that each describe one project; `inside` holds the sentences that they take up, `denied` the
 * projects whose items say that they were given up or not agreed on. Rows of tables are left to their own reader.
 */
export function readItems(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  registry: EntityRegistry,
  isRow: readonly boolean[],
): {
  readonly relations: DraftRelation[];
  readonly inside: ReadonlyMap<number, LocalEntity | undefined>;
  readonly denied: ReadonlySet<LocalEntity>;
} {
  const relations: DraftRelation[] = [];
  const inside = new Map<number, LocalEntity | undefined>();
  const denied = new Set<LocalEntity>();
  for (const indices of paragraphsOf(read)) {
    const first = read[indices[0] ?? -1];
    if (first === undefined || first.sentence.role === 'headline' || isRow[indices[0] ?? -1] === true) continue;
    const project = headProject(first, registry);
    if (project === undefined) continue;
    let owners: LocalEntity[] = [];
    let amount: ProjectRecord['amount'];
    let place: LocalEntity | undefined;
    if (indices.some((index) => isOffTheTable(templates[index]?.text ?? ''))) {
      denied.add(project);
      continue;
    }
    for (const index of indices) {
      const template = templates[index];
      if (template === undefined) continue;
      const slot = (pattern: RegExp) => {
        const found = pattern.exec(template.text);
        if (found === null) return undefined;
        const name = Object.values(found.groups ?? {}).find((group) => group !== undefined) ?? '';
        return template.slots.get(found.index + found[0].lastIndexOf(name));
      };
      const stated = slot(ownerWords)?.mentions.map(({ entity }) => entity) ?? [];
      if (owners.length === 0) owners = stated;
      const sum = isOfPhase(template, project) ? undefined : slot(amountWords)?.quantity;
      if (amount === undefined && sum !== undefined) amount = { value: sum.value, currency: sum.unit, text: sum.text };
      const where = slot(placeWords)?.mentions.at(-1)?.entity;
      if (place === undefined && isLocal(where)) place = where;
    }
    // An item that says whose a project is says so more surely than the project's name.
    // 「资金来源为中央补助和专项债券」: public money is nobody's investment.
    if (indices.some((index) => publicMoney.test(templates[index]?.text ?? ''))) amount = undefined;
    if (owners.length === 1 && owners[0]?.type === 'Company') project.holder = owners[0];
    if (owners.length === 0 && project.holder !== undefined) owners = [project.holder];
    // 「盘山县农产品物流园」: the place that opens the item's own name.
    const opens = first.mentions.find(
      ({ kind, start, end, entity }) =>
        kind === 'district' &&
        start <= 6 &&
        (project.name.startsWith(entity.name) || first.sentence.text.charAt(end) === '：'),
    )?.entity;
    if (place === undefined && isLocal(opens)) place = opens;
    if (owners.length === 0 && amount === undefined && place === undefined) continue;
    for (const index of indices) inside.set(index, owners.length === 1 ? owners[0] : undefined);
    const last = read[indices.at(-1) ?? -1] ?? first;
    const whole = spanInDocument(
      first.sentence.paragraph,
      first.sentence.start,
      last.sentence.start + last.sentence.text.length,
    );
    relations.push(
      ...relationsOfRecord({
        project,
        owners,
        amount,
        place,
        evidence: { start: whole.start, end: Math.min(whole.end, whole.start + 300) },
        rule: 'zh/list-item',
      }),
    );
  }
  return { relations, inside, denied };
}
