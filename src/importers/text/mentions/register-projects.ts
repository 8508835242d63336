import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { cutWords } from '../segmentation/words.js';
import { findFacilities, findOwnPlants, findPlainPlants } from './facilities.js';
import { brandOfProject } from './firm-contexts.js';
import type { LocalEntity } from './mention.js';
import { findPaidWorks } from './paid-works.js';
import { findProjects } from './projects.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/** 「宁夏恒泰丙烯腈装置」: a place and a trade name that open a project's name. */
function placedBrand(draft: SentenceDraft, name: string, start: number): string | undefined {
  const place = draft.places.find((known) => known.start === start && known.end - start < name.length - 4);
  if (place === undefined || /[省市区县镇乡旗]$/u.test(place.text)) return undefined;
  const brand = brandOfProject(draft.text.slice(place.end, start + name.length), draft.words, place.end);
  return brand === undefined ? undefined : place.text + brand;
}

/** Projects of the article, with the firm in each one's name. */
export function registerProjects(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    const names = draft.mentions;
    const projects = findProjects(draft.text, draft.words, draft.quantities, names);
    const facilities = findFacilities(draft.text, draft.words, draft.quantities, names, projects);
    const known = [...projects, ...facilities];
    const paid = findPaidWorks(draft.text, draft.words, draft.quantities, names, known);
    for (const project of [...known, ...paid]) {
      if (
        draft.mentions.some(({ kind, start, end }) => kind === 'park' && start <= project.start && end >= project.end)
      )
        continue;
      let holder = draft.mentions.find(
        ({ kind, start, end }) => kind === 'firm' && start >= project.start && end <= project.end,
      )?.entity;
      if (holder === undefined && /项目$|中心$|装置$|生产线$/u.test(project.head)) {
        const brand =
          placedBrand(draft, project.text, project.start) ?? brandOfProject(project.text, draft.words, project.start);
        if (brand !== undefined && brand.length < project.text.length - 3) {
          holder = registry.firmOf(brand) ?? registry.add('Company', brand, 0.7);
          draft.mentions.push({
            kind: 'firm',
            start: project.start,
            end: project.start + brand.length,
            entity: holder,
          });
        }
      }
      const entity = sameProject(registry, project.text, holder, draft) ?? registry.add('Project', project.text, 0.85);
      if (leavesWordsOut(stemOf(project.text), stemOf(entity.name))) registry.rename(entity, project.text);
      else registry.alias(entity, project.text);
      if (holder !== undefined) entity.holder ??= holder;
      draft.mentions.push({ kind: 'project', start: project.start, end: project.end, entity });
    }
  }
}

/** Plants that are called by their firm or place alone: each is its firm's, or that place's, own. */
export function registerPlainPlants(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    const { mentions, text } = draft;
    for (const { start, end, text: name } of findOwnPlants(text, mentions)) {
      const entity = registry.get('Project', name) ?? registry.add('Project', name, 0.75);
      mentions.push({ kind: 'project', start, end, entity });
    }
    for (const { start, end, by } of findPlainPlants(text, mentions, mentions)) {
      const owner = mentions.find((mention) => mention.start === by.start && mention.end === by.end);
      if (owner === undefined) continue;
      const isFirm = owner.kind === 'firm';
      const name = isFirm ? `${owner.entity.name}${text.slice(start, end)}` : text.slice(by.start, end);
      const entity = registry.get('Project', name) ?? registry.add('Project', name, 0.8);
      if (isFirm) entity.holder ??= owner.entity;
      mentions.push({ kind: 'project', start: isFirm ? start : by.start, end, entity });
    }
  }
}

const listedProjects = new GuardedPattern(/等(?:[^，。；、]{0,10})?(?:项目|工程)/gu);

/** 「某某12GWh动力电池、…等一批重点项目」: an element of a list of projects that leaves the word out. */
export function registerListedProjects(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const match of listedProjects.all(draft.text)) {
      const clause =
        Math.max(
          draft.text.lastIndexOf('，', match.index),
          draft.text.lastIndexOf('。', match.index),
          draft.text.lastIndexOf('；', match.index),
          draft.text.lastIndexOf('：', match.index),
        ) + 1;
      let end = match.index;
      for (const piece of draft.text.slice(clause, match.index).split('、').reverse()) {
        const start = end - piece.length;
        const firm = draft.mentions.find(
          (mention) => mention.kind === 'firm' && mention.start >= start && mention.end <= end,
        );
        const known = draft.mentions.some(
          (mention) => mention.kind === 'project' && mention.start < end && start < mention.end,
        );
        const rest = firm === undefined ? '' : draft.text.slice(firm.end, end);
        if (firm !== undefined && !known && rest.length >= 3 && rest.length <= 24 && !/[的了在由将已]/u.test(rest)) {
          const name = draft.text.slice(firm.start, end);
          const entity = sameProject(registry, name, firm.entity, draft) ?? registry.add('Project', name, 0.8);
          registry.alias(entity, name);
          entity.holder ??= firm.entity;
          draft.mentions.push({ kind: 'project', start: firm.start, end, entity });
        }
        const own = firm === undefined && !known ? worksOf(piece, draft, start, end) : undefined;
        if (own !== undefined) {
          const name = draft.text.slice(own, end);
          const entity = sameProject(registry, name, undefined, draft) ?? registry.add('Project', name, 0.75);
          registry.alias(entity, name);
          draft.mentions.push({ kind: 'project', start: own, end, entity });
        }
        end = start - 1;
      }
    }
  }
}

/** Works that a list of projects names by what they are alone: 「水产冷库、船艇检测中心等4个项目」. */
const listedWorks =
  /(?:冷库|仓库|储备库|检测中心|加工中心|物流中心|仓储中心|研发中心|数据中心|制造中心|分拨中心|加工厂|处理厂|装配厂|组装厂|电厂|电站|处理站|基地|生产线|产线|车间|码头|综合体|物流园|产业园|示范园|热处理|技改|技术改造|扩建|[一二三四五]期)$|^年产\d/u;
/** What stands before the first of a list: who and what is told. */
const beforeList =
  /^.*(?:有|包括|为|是|签下|签约|开工|动工|投产|竣工|涉及|涵盖|了|的)(?=[\u4e00-\u9fff\dA-Za-z]{4,}$)/u;

/** Where works begin that an element of a list of projects names; undefined where it names none, or what another name holds. */
function worksOf(piece: string, draft: SentenceDraft, start: number, end: number): number | undefined {
  const from = start + (beforeList.exec(piece)?.[0].length ?? 0);
  const name = draft.text.slice(from, end);
  if (name.length < 4 || name.length > 22 || !listedWorks.test(name) || /[的了在由将已和与等个]/u.test(name))
    return undefined;
  const isTaken = draft.mentions.some(
    (mention) => mention.kind !== 'district' && mention.start < end && from < mention.end,
  );
  return isTaken ? undefined : from;
}

const projectHead = /(?:(?:一|二|三|四|五)期)?(?:项目|基地|工程)+$/u;

const stemOf = (name: string): string => name.replace(projectHead, '');

/** Whether a longer name holds a shorter one as words of its own: 「聚苯乙烯」 is no 「乙烯」. */
function holdsWhole(longer: string, shorter: string): boolean {
  const at = longer.indexOf(shorter);
  // 「年产5万吨磷酸铁」 is no 「年产5万吨磷酸铁锂」.
  if (at === 0 && /[铁酸锰钴镍]$/u.test(shorter) && /^[锂钠钾铁锰锌钙镁铵酯胺酐]/u.test(longer.slice(shorter.length)))
    return false;
  if (at <= 0 || shorter.length > 3) return at >= 0;
  return !/[聚苯氯丙丁戊己二三四甲乙硝氟环]$/u.test(longer.slice(0, at));
}

const capacityOf = /年产\d[\d.,]*[万亿]?(?:吨|GWh?|MW|千瓦时?|平方米|立方米|[台套片只件辆支颗块瓶箱米])/gu;

/**
 * 「年产10万吨负极材料」 and 「年产10万吨锂电池负极材料」: one yearly figure, and one name is the other with words of what is
 * made left out. A single character left out may make another material of it: 「磷酸铁锂」 and 「磷酸锰铁锂」.
 */
function leavesWordsOut(longer: string, shorter: string): boolean {
  const [figure, second] = [...longer.matchAll(capacityOf)];
  const [same, other] = [...shorter.matchAll(capacityOf)];
  if (figure === undefined || figure[0] !== same?.[0] || second !== undefined || other !== undefined) return false;
  const [more, less] = [longer, shorter].map((name) => name.slice(name.indexOf(figure[0]) + figure[0].length));
  if (more === undefined || less === undefined || less.length < 2 || more.length - less.length < 2) return false;
  if (longer.slice(0, figure.index) !== shorter.slice(0, same.index)) return false;
  let kept = 0;
  while (kept < less.length && more[kept] === less[kept]) kept += 1;
  for (let at = kept; at >= 0; at -= 1) {
    // At least the last word of what is made stays behind the words that are left out.
    if (less.length - at < 2) continue;
    const until = more.length - (less.length - at);
    if (!more.endsWith(less.slice(at)) || /\d/u.test(more.slice(at, until))) continue;
    const edges = cutWords(more).map(({ start }) => start);
    if ((at === 0 || edges.includes(at)) && edges.includes(until)) return true;
  }
  return false;
}

/** A project that the article has named before, more fully or less: its stem holds the other's, and the firm is the same. */
function sameProject(
  registry: EntityRegistry,
  name: string,
  holder: LocalEntity | undefined,
  draft: SentenceDraft,
): LocalEntity | undefined {
  const known = registry.get('Project', name);
  if (known !== undefined) return known;
  const phase = /[一二三四五]期/u.exec(name)?.[0];
  const stem = stemOf(name);
  const same = registry.entities.filter((entity) => {
    if (entity.type !== 'Project') return false;
    if (holder !== undefined && entity.holder !== undefined && holder !== entity.holder) return false;
    return [entity.name, ...entity.aliases].some((other) => {
      if (/[一二三四五]期/u.exec(other)?.[0] !== phase) return false;
      const rest = stemOf(other);
      if (stem.length < 2 || rest.length < 2) return false;
      if (holdsWhole(rest, stem) || holdsWhole(stem, rest)) return true;
      // What one sentence names both of are two.
      if (draft.mentions.some((mention) => mention.entity === entity)) return false;
      return leavesWordsOut(rest, stem) || leavesWordsOut(stem, rest);
    });
  });
  return same.length === 1 ? same[0] : undefined;
}
