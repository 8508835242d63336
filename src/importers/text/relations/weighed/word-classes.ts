/** Classes of words that say how two names stand to each other; a word may be in several. */
const classes: Readonly<Record<string, string>> = {
  locate:
    '位于 坐落 座落 落户 入驻 进驻 落地 落子 选址 扎根 设在 设于 建在 落在 地处 迁至 迁入 搬到 搬至 搬入 搬迁 安家 布局 落址 驻 开在 放在 位处 入园 扎堆 集聚 聚集 汇聚 云集 引进 引入 招引 引来 迎来 落脚 植根',
  start:
    '开工 动工 奠基 破土 破土动工 打桩 上马 建成 投产 试产 试车 试生产 点火 封顶 竣工 完工 启动 揭牌 投用 启用 开建 开业 达产 量产 下线 投运 并网 通电 投入使用 投入生产 正式投产 建成投产',
  build:
    '建设 兴建 新建 扩建 投建 建起 建造 建立 修建 打造 续建 筹建 合建 共建 改造 实施 开发 承建 运营 新上 建有 设有 拥有 推进 投资建设 改建 技改 建',
  invest: '投资 斥资 出资 投入 注资 豪掷 耗资 增资 总投资 计划投资 融资 领投 跟投 追加 入股 参股 认购 投',
  acquire:
    '收购 并购 受让 竞得 认购 入股 参股 增持 控股 购买 买下 接手 入主 兼并 取得 转让 出售 股权 股份 持股 持有 占股',
  found: '成立 设立 组建 创办 创立 开办 新设 注册 合资 创建 筹建',
  parent: '母公司 控股股东 大股东 实际控制人 股东 集团 总部',
  child: '子公司 全资 控股 旗下 下属 附属 孙公司 隶属 直属 分公司 所属 全资子公司 控股子公司 下设 下辖',
  supply: '供应 供货 配套 供给 提供 销往 卖给 供 直供 专供 销售 交付 供应商 配套商 供货商 代工 发往 输送 售 送',
  buy: '采购 购买 订购 购入 购进 进货 使用 采用 选用 订单 购自 来自 购',
  customer: '客户 用户 买家 主顾 下游 合作 合作伙伴 合作企业 服务 订单 供应链 配套',
  make: '生产 制造 研制 研发 产 加工 年产 主营 量产 生产线 产能',
  talk: '说 介绍 表示 告诉 称 透露 指出 看到 记者 董事长 总经理 负责人',
  visit: '考察 调研 走访 参观 来到 走进 视察 检查 座谈 会见 慰问 签约 洽谈 仪式',
  plan: '拟 计划 将 预计 规划 准备 打算 力争 有望',
  deny: '未 没有 否认 终止 取消 放弃 退出 不 不再 并未 传闻 停产 关停',
  works: '工厂 厂 基地 生产线 项目 车间 厂区 公司 企业 生产基地 分厂 厂房 总部 研发中心 中心 园区',
  inside: '内 里 境内 中 区内 园内',
};

const byWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), name]);

const none: readonly string[] = [];
export function classesOf(word: string): readonly string[] {
  return byWord.get(word) ?? none;
}
