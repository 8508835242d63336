import type { ReadSentence } from './find-mentions.js';
import type { LocalEntity } from './mention.js';

const title =
  /(?:公告|年度报告|半年报|年报|季度报告|招股(?:说明)?书|招股意向书|募集说明书|投资者关系活动记录表|问询函|业绩预告|(?:证券|股票)(?:代码|简称))/u;
const defined = /（以?下?(?:简称|称)(?:为|：)?“?(?:本公司|公司|发行人|上市公司)”?(?:[）或、及]|$)/u;
/** What only the firm that reports says of itself. */
const reports = /(?:报告期|本公司|我公司|本报告|公司董事会)/u;

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
