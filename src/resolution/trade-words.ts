/** Words that many firms of any trade carry: a short name drops them freely. */
const vague = `科技 技术 实业 发展 产业 工业 控股 投资 管理 服务 国际 高新 高科 高科技 高新技术 开发 集成 系统 制造 装备 设备 资产 企业 经济 运营 创业
  股权投资 投资管理 咨询 商贸 贸易 现代 中心 信息技术 总 厂 酒厂 总厂 系列 电子商务 一体化 新型 高端 联合 基地`;

/** Words that say what a firm does: names that differ in one of them are names of sisters, not of one firm. */
const telling = `新材料 材料 新能源 能源 化工 化学 石油化工 石化 精细化工 石油 天然气 聚氨酯 聚酯 氨纶 化纤 纤维 纺织 服饰 橡胶 轮胎 塑料 塑机 树脂 涂料 油漆
  电子 微电子 半导体 集成电路 电路 芯片 光电 光电子 光伏 光学 显示 硅业 硅材料 太阳能 风电 核电 水电 火电 电力 电气 电器 电网 电工 电池 动力电池 动力 锂业 锂能 锂电
  电缆 通信 通讯 网络 软件 数字 数据 信息 智能 智慧 控制 机器人 机械 工程机械 重工 重机 机器 机床 液压 仪器 轴承 机电 电机 泵业 阀门 船舶 造船 船厂 航空 航天 飞机 航运 海运 港务 港口
  机场 铁路 路桥 轨道 轨道交通 轨道客车 电力机车 机车车辆 机车 高速 公路 交通 运输 物流 快递 速递 汽车 汽车部件 汽车零部件 零部件 客车 货车 车灯 车桥 摩托车 发动机 新能源汽车
  钢铁 特钢 特殊钢 不锈钢 钢业 钢管 板材 矿业 煤业 煤电 煤矿 煤炭 焦煤 铝业 铜业 铅业 锌业 钨业 钼业 钴业 镍业 钛业 黄金 有色 有色金属 稀土 金属 冶金 铜管
  水泥 玻璃 陶瓷 建材 新型建材 建设 建筑 建工 工程 工程局 防水 防水技术 置业 地产 置地 房地产 家居 家具 环保 环境 节能 水务 燃气 热力
  农业 农牧 牧业 养殖 种业 饲料 乳业 食品 调味 调味食品 粮油 糖业 酵母 饮料 啤酒 酒业 酒 白酒 醋业 盐业 茶业 超市 百货 医药 制药 药业 药房 生物 生物科技 生物制品 生物医疗 生物技术 制品 医疗 医院 眼科 新药
  新药开发 器械 银行 农村商业银行 商业银行 证券 保险 信托 基金 租赁 金融 财富 资本 期货 文化 传媒 旅游 酒店 教育 造纸 纸业 包装 印刷 玩具 服装 皮革 钢联 安全 通用 专用 肥业 化肥 磷化工 盐化工
  电冰箱 洗涤电器 空调 家电 视像 终端 影业 汽轮机 锅炉 变压器 开关 线缆 油气 油田 炼化 码头 客运 航务 水利 水利水电 勘察 设计 地质 测绘 检测 研究院 研究所 学院 大学`;

const split = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

const byWord = new Map<string, 'vague' | 'telling'>([
  ...split(vague).map((word) => [word, 'vague'] as const),
  ...split(telling).map((word) => [word, 'telling'] as const),
]);
const longest = Math.max(...[...byWord.keys()].map((word) => word.length));

export type TradeKind = 'vague' | 'telling';

/** How much a word of a firm's name tells, where it is one that names of firms share. */
export function tradeKind(word: string): TradeKind | undefined {
  return byWord.get(word);
}

/** The longest such word of a name that begins here. */
export function tradeWordAt(text: string, start: number): string | undefined {
  for (let length = Math.min(longest, text.length - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    if (byWord.has(word)) return word;
  }
  return undefined;
}
