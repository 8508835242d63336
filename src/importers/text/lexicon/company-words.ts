import { readWordList } from './word-list.js';

/**
 * Words that firms' names are made of. Source: the naming rules for enterprises (企业名称登记管理规定: place, trade name,
 * industry, legal form) and the short names that listed firms carry on the exchanges.
 */

/** Legal forms, longest first. What ends so is a registered full name. */
export const legalForms: readonly string[] = readWordList(`
  集团股份有限公司 控股集团有限公司 集团有限责任公司 股份有限公司 有限责任公司 集团有限公司 控股有限公司 有限公司
  合伙企业（有限合伙） （有限合伙） 株式会社
`);

/** Forms that only make a name together with a proper part: 某某公司, 某某集团. */
export const weakForms: readonly string[] = readWordList(`
  控股集团 集团公司 总公司 股份公司 控股公司 公司 集团 控股 实业 制药厂 钢铁厂 水泥厂 化工厂 造船厂 船厂 酒厂 药厂 电厂
  专业合作社 股份合作社 合作联社 合作社
`);

export const branchForms: readonly string[] = readWordList(`
  分公司 支行 分行 子公司 办事处 工厂 分厂
`);

/** Industry words that end a firm's short name: 某某科技, 某某新材. */
export const industryTails: readonly string[] = readWordList(
  `
  新能源汽车 新能源科技 新材料科技 生物科技 电子科技 信息技术 智能装备 智能科技 新材料 新材 材料 化工 石化 石油 化学 化纤
  新能源 能源 能源科技 电力 电气 电器 电子 光电 光伏 太阳能 半导体 微电子 集成电路 电池 锂电 锂能 锂业 钴业 铜业 铝业
  钛业 钢铁 特钢 矿业 稀土 医药 药业 制药 医疗 医疗器械 生物 生物医药 汽车 客车 重卡 动力 重工 重机 机械 机器 机器人
  机电 机床 装备 精密 精工 智能 智造 通信 通讯 网络 软件 信息 数据 大数据 数科 云计算 航空 航天 船舶 船业 海工 轮胎
  橡胶 尼龙 玻璃 水泥 建材 纸业 纺织 服饰 食品 饮料 乳业 酒业 粮油 农业 农牧 牧业 饲料 物流 快递 航运 地产 置业 建设 建工
  环保 环境 水务 燃气 文旅 家居 家电 照明 仪器 仪表 传感 激光 阀门 轴承 电缆 线缆 磁材 磁业 复材 碳素 冶金 氢能 储能
  风电 核电 水电 树脂 涂料 塑业 塑胶 包装 印务 股份 资本 创投 基金 证券 银行 保险 科技 科创 技术 工业 实业 控股
  集团 检测 显示 面板 芯片 光学 电工 电机 电驱 电控 部件 零部件 轻合金 新材科技 高科 高新 工程 重型 陶瓷 家纺 乐器 玩具
  文具 健康 康养 基因 疫苗 制造 电商 供应链 传动 液压 模具 铸造 锻造 轨道交通 轨道 交通 盐业 烟草 茶业 种业 渔业 海洋
  港务 港口 机场 木业 板业 瓷业 鞋业 磁业 硅业 钨业 镁业 锗业 锰业 钒业 钼业 锑业 锡业 锌业 镍业 铬业 椒业 枣业 箱业 锁业 窑业 管业 泵业 阀业 煤业 果业 肉业 糖业 染料 染整 印染 织造
  服装 制衣 皮革 包袋 轮毂 型材 卫浴 洁具 冷运 冷链 港机 重装 电控 水产 酿造 啤酒 珠宝 齿轮 紧固件 结构件 冲压件 标准件 电梯 焦化 煤化工 煤电
  纤维 汽配 车业 车桥 车轴 车灯 药机 热力 数控 算力 电线 铝材 管桩 石材 微电 声学 磁电 米业 面业 油脂 肉食 羽绒 鞋服 体育 工贸 商贸 机车 车辆 电源 锅炉 制冷 压缩机 酒店 物业 医学
  热电 新能 光能 绿能 风能 生化 陶艺 炼化 有色 味业 特纸 造船 路桥 锂材 钴镍 镍钴 碳材 精铸 精锻 精机 特材 铜箔 铝箔
  工投 能投 城投 交投 建投 水投 产投 电路 光缆 光纤 乳品 饮品 家具 家私 门窗 钢构 钢结构 管道 农化 日化 园林 五金 传媒
  化肥 磷肥 肥业 农膜 生态 环能 节能 国际 集成 存储 气体 金属 合金 电动 农机 农装 农科 农资 试剂 香料 香精 纸品 塑料 塑化 生科 生命 药包 药辅 器械 医械 影像 影视 影业 硅材
  矿冶 铸业 锻压 车饰 饰件 座椅 钢管 管材 板材 丝绸 茧丝 丝业 棉业 棉纺 毛纺 绒业 鞋材 帽业 伞业 灯饰 灯具 光源 农林 林业 竹业 菌业 茶叶 蜂业 禽业 奶业 渔具
  盐化 氟化 氯碱 磷化 膜业 滤清 净化 风机 电瓷 线材 充电 智驾 智行 出行 物联 云链 互联 智控 智联 智显 智驱 数智 微纳 纳米 石墨 耐材 防水 门业 橱柜 厨具
  厨电 卫材 纺机 种苗 兽药 动保 宠物 餐饮 烘焙 调味 豆业 薯业 粮食 零售 药房 电网 印刷 彩印 制盐 制糖 制冷 制罐 制版 制剂 铸件 锻件 模塑 模架 注塑 冲压 精冲
  装饰 装备制造 工装 康复 护理 眼科 齿科 口腔 验光 卫星 遥感 测绘 雷达 电声 声学 乐器 影音 显像
`,
  'firm-endings',
);

/** Words of action that stand in names too (某某投资管理有限公司) and so end no name on their way to its legal form. */
export const verbsInNames: readonly string[] = readWordList(`
  投资 管理 控股 制造 建设 发展 开发 运营 服务 贸易 咨询 设计 传动 包装 印刷 冶炼 养殖 运输 进出口 科创 检测 检验 认证
  研究 研发 加工 销售 租赁 教育 培训 出版 传播 广告 信托 资管 创业 智造 装饰 装配 回收 再生 循环 经营 勘探 勘察 测绘
  合成 制药 复合 集成 通用 联合 创新 种植 织造 印染 造船 铸造 锻造 传感 通信 通讯 显示 储能 生产 采购 连锁 供应链 传媒
  节能 照明 增材
`);

/** What a list or an apposition calls a firm: 等企业, 龙头某某, 巨头某某. */
export const firmNouns: readonly string[] = readWordList(`
  企业 公司 厂商 厂家 巨头 龙头 客户 品牌 车企 药企 国企 央企 民企 外企 供应商 运营商 制造商 集团 上市公司 独角兽 单位
  商家 名企 强企 房企 机构 生产商 开发商 服务商 整车厂 主机厂
`);

/** Industry words that end other phrases just as often, and so end no short name by themselves. */
export const weakTails: readonly string[] = readWordList(`
  技术 环境 交通 工程 信息 数据 网络 健康 海洋 制造 检测 轨道 港口 机场 建设 投资 高新 零部件 部件 芯片 面板 包装 农业 保险
  家电 工业 水电 核电 风电 文具 玩具 疫苗 基因 乐器 纤维 车灯 药机 电线 铝材 管桩 石材 羽绒 油脂 电源 机车 车辆 锅炉 制冷
  压缩机 体育 酒店 物业 医学 算力 数控 热力 炼化 有色 造船 路桥 铜箔 铝箔 光能 风能
  化肥 磷肥 农膜 国际 生态 节能 集成 存储 气体 金属 合金 电动 农机 农资 试剂 香料 香精 纸品 塑料 生命 器械 影像 影视 饰件 座椅 钢管 管材 板材 丝绸 棉纺 毛纺 鞋材 灯饰 灯具 光源
  农林 林业 茶叶 渔具 氯碱 净化 风机 电瓷 线材 充电 出行 物联 互联 微纳 纳米 石墨 防水 橱柜 厨具 厨电 卫材 纺机 种苗 兽药 宠物 餐饮 烘焙 调味 粮食 零售 药房 电网
  印刷 制冷 制剂 铸件 锻件 注塑 冲压 装饰 工装 康复 护理 眼科 口腔 卫星 遥感 测绘 雷达 显像 耐材 模架
`);
