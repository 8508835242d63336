import { mayBeNoun, withoutVerb } from './nouns.js';

/** Words of questions that carry no content of their own: politeness, question words, particles, and what rules read. */
const lists = [
  '货都 的货 东家 老东家 后台 靠山 主顾 买主 下家 上家 货源 大客户 卖到 销往 销到 供给 用的是 买的是 赚 赚了 挣 挣了 进账 业绩 生意 百分点 几成 占几成 成股份 那边 这边 外企 外资企业 国企 民企 要投 投多少 花了 花费 花多少 花 生产线 用在 用到 造 材料构成 业主 大股东 厂 电厂 电池厂房 背后 背面 聚集 集聚 下面 底下 主营 主业 往来 用处 用途 投向 牵头 操盘 控制方 控制人 股权结构 持股情况 进展 进度 状态 近况 名下 手里 砸进 办厂 设厂',
  // politeness and frames
  '劳驾 烦请 有劳 打扰 打听 打听一下 请教一下 想问 想问下 问下 问一下 求问 急 帮看 看下 请您 您 我们 准备 打算 预计 计划 拟 有意 意向 究竟是 到底是 目前已 卖 卖给 卖到 买 买了 合伙 牵头 谁家',
  '请问 请 麻烦 帮我 帮忙 查一下 查下 查查 查询 查 看一下 看看 告诉我 我想知道 想知道 我想了解 了解一下 了解 能否 能不能 可以 可否 是否 列出 列举 列一下 给出 给我 介绍一下 介绍 说说 说一下 谢谢 你好 您好 一下',
  // question words
  '谁 哪些 哪个 哪家 哪几家 哪几个 哪一家 哪一个 哪里 哪儿 哪 什么 何处 何时 何地 何 什么时候 什么地方 多少 几个 几家 几 多大 多高 多长 怎么 怎样 如何 为什么 是不是 有没有 有无 吗 呢 呀 啊 吧 嘛 么',
  // particles and light verbs
  '全国 国内 我国 境内 的 了 着 过 得 地 和 与 及 以及 跟 同 并 且 或 或者 还 还有 也 都 又 就 只 才 已 已经 曾 曾经 正 正在 将 将要 会 能 要 被 把 由 从 向 给 为 对 对于 于 在 到 至 自 里 中 内 上 下 里面 里头 当中 之中 其中 其 之 所 这 那 这些 那些 该 此 个 家 项 笔 处 座 些 种 条 户 位 名 共 一共 总共 合计 总计 累计 共计 总 全 全部 所有 一切 各 各自 分别 每 另外 别的 其他 其它 主要 重点 最 更 比 比较 相比 对比 相差 差 大 小 高 低 多 少 排名 排行 排行榜 排 前 后 位 名 第一 最近 目前 现在 当前 截至 截止 期间 年 月 日 是 有 叫 算 属于 做 搞 进行 实现 达到 达 完成 成为 作为 关于 有关 相关 方面 情况 信息 名单 清单 数据 数量 数 数目 总数 总额 总量 额 金额 规模 数额 资金 钱 元 亿元 万元 亿 万 人民币 美元 欧元 港元 日元 啥 咋 哪位 请教 了解下 查下 多少亿 多少万 是否有 可有 有什么 有啥 呢 单个 大概 大约 约 左右 超过 以上 以下 目标 哪方面 两 两个 两家 三个 四个 五个 六个 七个 八个 九个 十个 一个 一家 几大 均 明确 写明 披露 公布 载明 公开 标明 有投资额 共同 联合 一起 合作 截至目前 近 左右 加起来 究竟 到底 具体 详细 目前为止 新增 新 当地 本地 境内 辖区 区内 园内 园区内 全区 全市 全县 全镇 全省 规划 曾在 来自 除了 以外 之外 进度 进展 时间 月份 年份 日期 哪年 哪月 哪天 哪一年 哪个月',
  // nouns and verbs that rules read
  '订购 订货 拿货 购进 提货 集中 依次 先后 名单里 合同引资 协议引资 用上 生产基地 基地 生产线 工厂 哪两 两位 三位 几位 前两位 共同的 都是 城市 地方 地区 地点 区域 变化 变动 动态 动静 大事记 大事 新闻 时间线 宣布 公告 没有 尚未 还没 那个 这个 哪种 一年能 能产 原料 原材料 消耗 使用 采购 比例 股比 持股比例 最终 参股企业 园区 开发区 吸引的 投得 哪方 分布 统计 年份 企业 公司 厂商 厂家 工厂 集团 机构 单位 主体 投资方 投资者 投资商 投资人 投资主体 出资方 出资人 股东 业主 建设方 建设单位 开发商 项目 产业类项目 工程 投资 投资了 投 投了 投资额 总投资 总投资额 投资金额 投资总额 投资规模 出资 注资 增资 入股 参股 收购 砸 拟投 拟投资 计划投资 花 投入 设立 成立 组建 合资 共同出资 共同投资 落户 落地 落子 入驻 进驻 迁入 搬迁 搬到 迁至 搬入 引进 引入 吸引 吸纳 获得 引来 流入 持有 股份 股权 持股 持多少 布局 建 建设 承建 兴建 新建 建厂 建有 开发 打造 运营 设厂 办厂 签约 新签 新签约 签订 签署 协议 投资协议 战略合作协议 合同 合同额 合同金额 订单 价值 值 开工 动工 开建 奠基 启动 集中开工 竣工 完工 建成 投产 试生产 试产 达产 量产 投入使用 停建 取消 位于 坐落 地址 总部 所在地 所在 驻 注册 生产 制造 产 造 生产商 制造商 制造企业 生产企业 产品 产能 年产能 年产 年产量 产量 供应 供货 供应商 供货商 供给 配套 配套企业 客户 买家 采购 采购商 进货 合作伙伴 合作企业 伙伴 上游 下游 上下游 供应链 产业链 链主 链主企业 龙头 龙头企业 领军企业 关系 关联 联系 相连 连接 联系起来 子公司 母公司 控股 持股 旗下 全资 下属 隶属 归属 实际控制人 参与 涉及 拥有 包括 包含 存在 知道 记载 图谱 图谱里 事 发生 发生了 动作 动向 大事 事件 最大 最高 最多 最小 最少 最低 最晚 最早 最新 之间 间 通过 产业 行业 领域 营收 营业收入 收入 利润 产值 增速 增长 同比',
];

/** For taking words away from a question, longest first. */
export const chineseWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));
const longestFirst = [...chineseWords].sort((a, b) => b.length - a.length);

const longWords = longestFirst.filter((word) => word.length > 1);
/** Words by which things are counted, behind 多少 and before what is counted. */
const counters =
  /^[万亿千百]*(?:[套台辆吨只件块片张双条瓶箱粒座艘架支根头亩]|立方米|平方米|平方公里|千瓦)(?=[\u4e00-\u9fff]{2})/u;
/** Particles that end an unknown stretch wherever they stand. */
const boundaries = new Set('的了在与和及谁哪吗呢由被为给向从是有还都也跟把');

/** A stretch of a Chinese question that no rule explains. */
export interface ChineseContent {
  readonly text: string;
  /** Stands where a firm would: before 在, 与, 投资 and the like, at the beginning of a clause. */
  readonly subject: boolean;
}

/** The stretches of Chinese that are no such words: a topic (新能源汽车) or an unknown name (某某科技). */
export function contentOfChinese(text: string): readonly ChineseContent[] {
  const found: ChineseContent[] = [];
  for (const match of text.matchAll(/[\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff]*/gu)) {
    const run = match[0];
    let rest = '';
    const flush = (end: number): void => {
      const bare = nounOf(trimParticles(rest));
      if (bare.length >= 2) {
        const opens = end - rest.length === 0 || boundaries.has(run[end - rest.length - 1] ?? '');
        // 某某 in 某某控股在…: what follows an unknown name may belong to it, whatever part of speech the name is.
        const subject =
          !(follows && /^的?$/u.test(run.slice(0, end - rest.length))) &&
          opens &&
          /^(?:控股|集团|公司|企业|股份|实业)*(?:在|与|和|跟|投|为|向|由|给|是|有限)/u.test(run.slice(end));
        if (subject || mayBeNoun(bare)) found.push({ text: bare, subject });
      }
      rest = '';
    };
    // What follows a firm's or project's name goes on about it and is no other firm: 准备 in 甲的乙项目准备投多少.
    const follows = /[\uE002-\uE005]$/u.test(text.slice(0, match.index));
    for (let at = 0; at < run.length; ) {
      const word = longWords.find((one) => run.startsWith(one, at));
      if (word !== undefined) {
        flush(at);
        at += word.length;
        // 多少套马桶 asks for 马桶.
        if (/[少几]$/u.test(word)) at += counters.exec(run.slice(at))?.[0].length ?? 0;
      } else if (boundaries.has(run[at] ?? '') && !(rest.length === 1 && '为有向都和'.includes(run[at] ?? ''))) {
        flush(at);
        at += 1;
      } else {
        rest += run[at];
        at += 1;
      }
    }
    flush(run.length);
  }
  return found;
}

/** What a stretch is about: 芳纶 for 做芳纶, 食品 for 食品类. */
function nounOf(text: string): string {
  return withoutVerb(text).replace(/(?<=..)(?:类|相关|方面|领域)$/u, '');
}

/** Takes single words such as 里 and 新 from the ends, as long as a name or topic is left; all of it where only they are. */
function trimParticles(text: string): string {
  if ([...text].every((character) => chineseWords.has(character))) return '';
  let bare = text;
  while (bare.length > 2 && '里中内上下年月日个家项请查该本各其之所'.includes(bare.charAt(0))) bare = bare.slice(1);
  while (bare.length > 2 && '里中内上下个家项年月日吧么啊呀'.includes(bare.at(-1) ?? '')) bare = bare.slice(0, -1);
  return bare;
}
