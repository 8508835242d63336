import { cutWords } from '../segmentation/words.js';

/** Words that begin what is said of products, so that the products end before them. */
const predicates = new Set(
  (
    '占 占到 占据 占领 是 有 达 达到 为 近日 日前 辐射 远销 畅销 热销 销往 出口 获 获得 荣获 获评 入选 通过 进入 实现 用于 应用 应用于 送往 运往 装进 装上 ' +
    '满负荷 下线 合计 位居 居 位列 排名 首次 出自 来自 产自 供不应求 见长 著称 闻名 起家 起步 打开 打响 立足 走进 走向 走出 走俏 销售 销量 产量 ' +
    '产销量 产能 市场占有率 出货 出货量 交付 打破 填补 替代 取代 成为 成功 深受 备受 广泛 主要 全部 大多 可以 能够 已 已经 早 早就 将 即将 正 正在 ' +
    '仍 均 都 也 还 又 就 便 可 能 并 后 时 被 由 对 向 从 经 把 给 让 使 至 至今 等 十分 非常 不仅 不但 而且 因为 所以 随着 顺利 ' +
    '直接 快速 率先 连续 长期 全都 如今 现在 目前 今年 去年 每年 每天 每月 年 数十年 多年 才 才能 方能 满足 合格率 良率 年产 供应 供给 配套 起 开始 ' +
    '被誉为 号称 称为 誉为 被称为 素有 堪称 用来 用作 大多 出自 卖给 卖到 卖进 撑起 贡献 分别 累计 一举 率先'
  ).split(' '),
);
/** A span of time or a share, as in 「…二十余年」, 「…30年」, 「…八成卖给」. */
const span = /^(?:\d+|[一二两三四五六七八九十百]+)(?:多|余|几)?(?:年|载|个|成(?![分品套膜]))/u;

/** A phrase of products without what is said of them: 「连接器早就装进了…」 → 连接器, 「木器漆二十余年」 → 木器漆. */
export function withoutPredicate(phrase: string): string {
  const words = cutWords(phrase);
  for (const [n, { text, start, tag }] of words.entries()) {
    if (n === 0 || start < 2) continue;
    // 「羽绒被」 is a quilt.
    if (text === '被' && /[丝绒棉毛凉夏冬毯]$/u.test(phrase.slice(0, start))) continue;
    if (predicates.has(text) || (tag === 'd' && text.length >= 2 && text !== '高速') || span.test(phrase.slice(start)))
      return phrase.slice(0, start);
  }
  return phrase;
}
