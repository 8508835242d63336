import type { ReadSentence } from './find-mentions.js';
import type { LocalEntity } from './mention.js';

const title =
  /(?:公告|年度报告|半年报|年报|季度报告|招股(?:说明)?书|招股意向书|募集说明书|投资者关系活动记录表|问询函|业绩预告|(?:证券|股票)(?:代码|简称))/u;
const defined = /（以?下?(?:简称|称)(?:为|：)?“?(?:本公司|公司|发行人|上市公司)”?(?:[）或、及]|$)/u;
/** What only the firm that reports says of itself. */
const reports = /(?:报告期|本公司|我公司|本报告|公司董事会|公告编号|证券代码：|贵公司)/u;

/** Behind a firm's name: that it announces, to the exchange or to investors. */
const announces =
  /^(?:（[^（）]{0,20}）)?[^，。；（）]{0,14}?(?:公告|披露|(?:发布|刊登|公布)[^，。；]{0,14}(?:预案|年报|半年报|季报|草案|业绩快报)|在互动平台)/u;

/**
 * The one listed firm whose announcement a news item reports: its first sentences say so, and no other firm announces
 * anything. 公司 there means it as in the announcement itself; only 该公司 points to another.
 */
export function findReported(read: readonly ReadSentence[]): LocalEntity | undefined {
  const announcing = new Set<LocalEntity>();
  let lead: LocalEntity | undefined;
  // 「某某网讯」 alone is no sentence of the news.
  const body = read.filter(({ sentence: { role, text } }) => role === 'body' && text.length > 12);
  for (const [index, { sentence, mentions }] of body.entries()) {
    for (const { kind, end, entity } of mentions) {
      if (kind !== 'firm' || !announces.test(sentence.text.slice(end))) continue;
      announcing.add(entity);
      if (index < 2) lead ??= entity;
    }
  }
  return announcing.size === 1 ? lead : undefined;
}

/**
 * The firm whose own report or announcement an article is: 公司 and 本公司 there always mean it, whichever firm a sentence
 * names. It stands with the title (「某某股份有限公司2023年年度报告」) or is defined (「以下简称“公司”」).
 */
export function findAnnouncer(read: readonly ReadSentence[]): LocalEntity | undefined {
  for (const { sentence, mentions } of read) {
    const { text } = sentence;
    const found = defined.exec(text);
    if (found === null) continue;
    const firm = mentions
      .filter(({ kind, end }) => kind === 'firm' && end <= found.index && found.index - end < 30)
      .at(-1);
    if (firm !== undefined) return firm.entity;
  }
  if (!read.some(({ sentence }) => reports.test(sentence.text))) return undefined;
  for (const { sentence, mentions } of read.slice(0, 4)) {
    if (!title.test(sentence.text) || sentence.text.length > 60) continue;
    const firm = mentions.find(({ kind, entity }) => kind === 'firm' && entity.confidence > 0.95);
    if (firm !== undefined) return firm.entity;
  }
  return undefined;
}
