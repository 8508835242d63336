import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { isLocal } from '../relations/topics.js';
import type { ReadSentence } from './find-mentions.js';
import { isFree } from './free-words.js';
import type { LocalEntity, Mention } from './mention.js';
import { isPassing } from './passing-places.js';

/** What words that only point to a place mean: 该区, 全市, 园区, 这里. */

const placeWord = new GuardedPattern(
  /(?:该|全|我|本)(?<level>[市区县州省]|园区|开发区|高新区|经开区|新区|园|镇|乡)(?![域别位间分块])/gu,
);

/** Words that only point to a place: the one that the text speaks of. */
const hereWord = new GuardedPattern(
  /(?<park>(?<=[在于入驻，。；：、]|^|都|均|也)(?:园(?:内|中|里)|(?<=在|于)区[内里])(?!的?(?:道路|绿化|设施|环境)))|(?<here>这里(?!是指|说|指)|这儿|这片(?:土地|热土|沃土|园区)|(?<=在|于|到|落户|扎根|入驻|选择)(?:当地|此(?=落|设|建|办|扎|流转|租|承包|征地|拿地|种植|养殖|投入|开办|深耕|起步|安家|投|兴|生|创|置|布|集聚|聚集|开工|开建|动工|奠基|打造|开办|实施|新建|扩建|上马)|(?<=(?:落户|扎根|坐落|选址|集聚|聚集|汇聚|布局|落子|入驻|云集|安家|扎堆|投产|建成)于?)此(?=[，。；、]|已|多年|近|至今|发展|$)|此地|此处|本地(?=[设建投办])))/gu,
);

/** Whether a place is of the level that 「该区」 and 「全市」 speak of. */
function fitsLevel(entity: LocalEntity, level: string): boolean {
  const { level: own } = entity.properties;
  if (entity.type === 'IndustrialPark') return level === '区' ? /区$/u.test(entity.name) : /园|区/u.test(level);
  switch (level) {
    case '省':
      return own === 'province';
    case '市':
      return (
        own === 'city' ||
        (own === 'province' && /市$/u.test(entity.name)) ||
        (own === 'county' && /市$/u.test(entity.name))
      );
    case '区':
      return /区$/u.test(entity.name);
    case '县':
      return own === 'county' && /[县旗]$/u.test(entity.name);
    case '州':
      return /州$/u.test(entity.name);
    case '镇':
    case '乡':
      return own === 'town';
    default:
      return false;
  }
}

/** The places that the words of an article's sentences point to, asked from the first sentence to the last. */
export class PointedPlaces {
  readonly #recent: LocalEntity[] = [];
  /** The places spoken of, without those named in passing, each with the paragraph that names it. */
  readonly #spoken: { readonly entity: LocalEntity; readonly paragraph: number }[] = [];
  /** The one zone that the article names. */
  readonly #sole: LocalEntity | undefined;

  constructor(read: readonly ReadSentence[]) {
    this.#sole = soleZone(read);
  }

  /** The mentions that pointing words of a sentence add, each of the place that it means. */
  of(sentence: ReadSentence): Mention[] {
    const { text, paragraphIndex: paragraph } = sentence.sentence;
    const added: Mention[] = [];
    for (const match of placeWord.all(text)) {
      const end = match.index + match[0].length;
      const level = match.groups?.level ?? '';
      if (!isFree(sentence, match.index, end)) continue;
      const fitting = this.#recent.filter((entity) => fitsLevel(entity, level));
      const inSentence = sentence.mentions.find(
        ({ kind, entity, end: until }) =>
          (kind === 'district' || kind === 'park') && until <= match.index && fitsLevel(entity, level),
      );
      const entity = inSentence?.entity ?? fitting.at(-1);
      if (entity !== undefined) added.push(pointing(entity, match.index, end));
    }
    const placed = sentence.mentions.filter(
      ({ kind, start, end }) =>
        (kind === 'district' || kind === 'park') &&
        !sentence.mentions.some(
          (outer) => outer.start <= start && outer.end >= end && outer.end - outer.start > end - start,
        ),
    );
    const here = placed.filter(({ start, end, entity }) => isLocal(entity) && !isPassing(text, start, end));
    for (const match of hereWord.all(text)) {
      const end = match.index + match[0].length;
      if (!isFree(sentence, match.index, end)) continue;
      const fits = (entity: LocalEntity) => match.groups?.park === undefined || entity.type === 'IndustrialPark';
      const inSentence = here.filter((mention) => mention.end <= match.index && fits(mention.entity)).at(-1)?.entity;
      const before = this.#spoken.filter((place) => fits(place.entity)).at(-1);
      const isNear = before !== undefined && (paragraph - before.paragraph <= 1 || before.entity === this.#sole);
      const entity = inSentence ?? (isNear ? before.entity : undefined);
      if (entity === undefined) continue;
      added.push(pointing(entity, match.index, end));
      // What is pointed at is spoken of still.
      if (before?.entity === entity) this.#spoken.push({ entity, paragraph });
    }
    for (const { kind, entity, start, end } of sentence.mentions) {
      if (kind !== 'district' && kind !== 'park') continue;
      // 「上海某某公司」 does not make 我市 mean Shanghai.
      if (sentence.mentions.some((firm) => firm.kind === 'firm' && firm.start <= start && firm.end >= end)) continue;
      this.#recent.push(entity);
    }
    for (const { entity } of here) this.#spoken.push({ entity, paragraph });
    return added;
  }
}

/** The zone of an article that names one alone: what 这里 means there however long after. */
function soleZone(read: readonly ReadSentence[]): LocalEntity | undefined {
  const zones = new Set(
    read.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'park').map(({ entity }) => entity)),
  );
  return zones.size === 1 ? [...zones][0] : undefined;
}

function pointing(entity: LocalEntity, start: number, end: number): Mention {
  return { kind: entity.type === 'District' ? 'district' : 'park', start, end, entity, points: true };
}
