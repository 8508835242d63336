import { readWordList } from './word-list.js';

/** Words that the names of projects are made of, in the wording of lists of key projects that governments publish (重点项目名单). */

/** What is done to a works: 「柔性线路板技改扩能项目」. Verbs elsewhere, part of the name right before its noun. */
export const worksVerbs: ReadonlySet<string> = new Set(
  readWordList(`
    技改 扩能 扩产 扩建 改扩建 改建 新建 搬迁 迁建 改造 升级 提质 增效 提标 节能 降碳 减碳 利用 综合利用 复产 续建 增资 配套 建设 深加工 精加工 初加工 加工 更新
    退城入园 退城进园 搬迁入园 异地 增容 扩容 延伸 补链 延链 置换 转型 数字化 智能化 一体化 产业化 开采 采选 冶炼 精炼 回收 循环 处理 处置 治理 储运 存储 灌装 分装
  `),
);

/** Activities that 及, 和 and 、 join before the noun: 「研发及生产基地」. */
export const activities: ReadonlySet<string> = new Set(
  readWordList(`
    研发 生产 制造 加工 销售 设计 检测 检验 认证 产业化 装配 组装 仓储 物流 展示 服务 运营 研究 开发 试验 封装 测试 应用 回收 利用 生产线 贸易 办公 培训 孵化 中试
    配套 运维 维修 屠宰 养殖 种植 繁育
  `),
);

/** What works do, which names them although the dictionary takes it for a verb: 「垃圾焚烧发电项目」, 「制氢示范项目」. */
export const worksProcesses: ReadonlySet<string> = new Set(
  readWordList(`
    发电 垃圾焚烧 焚烧 掺烧 制氢 储氢 制氧 制气 互补 渔光互补 农光互补 治沙 光伏治沙 供热 供暖 供汽 供水 供气 供电 输变电 输电 变电 储能 蓄能 抽水蓄能 热电 联产 热电联产 脱硫 脱硝 提锂 提钒
    冶炼 采选 选矿 拆解 养殖 种植 繁育 屠宰 仓储 冷链 配送 分拣 再生 净化 淡化 海水淡化 印染 织造 纺纱 电镀 制备 制造 提纯 分离 精馏 裂解 重整 加氢 气化 液化 发酵 酿造 封装 封测 测试
    示范 试验 共享 独立 融合 耦合 协同 智能化 数字化
  `),
);

/** Verbs and frames that govern a project and are no part of its name: 「推进某某项目」, 「惠及项目」. */
export const governingWords: ReadonlySet<string> = new Set(
  readWordList(`
    投资 规划 计划 预计 更有 还有 既有 又有 也有 以及 全部 砸进 中标 承建 承接 签下 拿下 随后 不仅 全面 实施 主要 发展 推进 推动 加快 三元的 涉及 包括 开发 签约 引进
    举行 举办 召开 隆重 隆重举行 企业 公司 客户 记者 负责人 今年 去年 明年 今年以来 去年以来 目前 一批 多个 等 其中 惠及 谋划 储备 奖励 表彰 扶持 支持 申报 入选 列入 纳入 梳理 排查 调度 督办 挂牌 观摩
    代表 助力 参观 视察 调研 考察 洽谈 对接 落实 组织 安排 策划 包装 跟踪 服务 参与 承担 围绕 针对 关于 通过 完成 启动 开展 确保 力争 涵盖 覆盖 拥有 现有 共有 建有 驶下 走下 运下 开下 距离 厂址 地处 位于 坐落 再添 又添 新添 喜添 投向 瞄准 目光 看到 走进 来到 通过 跨过 越过
  `),
);
