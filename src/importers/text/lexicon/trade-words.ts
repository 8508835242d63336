import { readWordList } from './word-list.js';

/** Words of trade and industry that the segmenter's dictionary lacks or cuts apart. */
export const tradeWords: readonly string[] = readWordList(
  `
  新能源汽车 新能源 新材料 零部件 汽车零部件 动力电池 储能电池 正极材料 负极材料 预制菜 规上企业 链主企业 龙头企业 高新技术企业
  一体化 产业化 智能化 数字化 轻量化 产业链 供应链 产业园 数创中心 创智中心 总部基地 生产基地 制造基地 研发中心 数据中心 合资公司
  上市公司 科创板 创业板 高科技 专精特新 小巨人 单项冠军 独角兽 瞪羚企业           
   年产能 年产值 总投资 协议引资 到位资金 注册资本 营业收入 全资子公司 控股子公司 子公司 分公司 旗下 链主 配套 外资 内资
  国家级 省级 市级 中高端 结构件 总成 主轴承 功率器件 大兆瓦 精密结构件 铜箔 电池片 硅片 组件 晶圆 光刻胶 靶材 电解液 隔膜 聚酯 聚酰胺 聚氨酯 切片 尼龙
  己二酸 己二腈 己二胺 氨纶 涤纶 锦纶 碳纤维 玻璃纤维 石墨烯 多晶硅 单晶硅 磷酸铁锂 三元材料 氢氧化锂 碳酸锂 三氯氢硅 有机硅
  钛白粉 纯碱 烧碱 甲醇 乙烯 丙烯 聚乙烯 聚丙烯 对二甲苯 乙二醇 环氧丙烷 异氰酸酯 聚碳酸酯 降解塑料 特种纸 生活用纸 预制 原料药 仿制药 创新药
  制剂 疫苗 医疗器械 生物医药 集成电路 半导体 液晶面板 显示面板 传感器 机器人 无人机 数控机床 工业母机 变速器 减速器 发动机 电驱动
  充电桩 换电站 光伏组件 逆变器 风电叶片 塔筒 齿轮箱 海工装备 特高压 变压器 电缆 线缆 家电 空调 冰箱 洗衣机 压缩机 轮胎 轮毂
      首期 一期 二期 三期 四期 五期  招商 产值 产能 营收 税收 董事长 总经理 副总经理 常务副总经理 行政经理
`,
  'trade-words',
);

/** Verbs of the life of a project. */
export const tradeVerbs: readonly string[] = readWordList(`
  投产 达产 开工 奠基 签约 落户 竣工 试生产 动工 扩产 增资 年产 技改 扩建 新建 续建 招商引资 扎根 布局 抢滩 聚焦 深耕 加速 投建 开建 入驻 落地 迁至 搬迁 引进 引入 聚集 集聚 打造 落子 落地 揭牌 达效 上马 建起 新上 增建 兴建 改建 迁建 合建 共建
`);

/**
 * Everyday words that the segmenter's dictionary takes for proper nouns, so that they would pass for trade names; found by
 * going through its most frequent words with such a tag.
 */
export const everydayNouns: readonly string[] = readWordList(`
  普通 荣誉 权威 智慧 高峰 正文 顾客 联合会 保健 康复 师范 宣言 慈善 国际化 养老 诚信 红外 交易所 幼儿园 廉政 明文 第二产业 第三产业 农田水利 才华
  加工厂 屠宰厂 中成药 信息中心 信息安全 中医药 全日制 高教 公开赛 国资委 玉米 通知书 喜讯 永久性 石英 氨基酸 维生素 抗生素 二氧化碳 商业银行 终端设备
  新建 锂电 科普 源泉 蓝图 波浪 国宝 宝库 世界观 庄园 商学院 论文 英语 外国语 柱状 片状 碳酸盐 磷酸盐 硅酸盐 抗氧化剂 防腐剂 二氧化硫 一氧化碳 甲醚 甲醛 甲烷
  红利 党政机关 监管局 青少年 青壮年 贡献者 探照灯 瞄准镜 显微镜 摩托车 家里人 农耕 天文 史实 奥秘
`);
export const everydayVerbs: readonly string[] = readWordList(`
  力争 诸如 令人 汇报 荣获 陈述 关怀 林立 陈列 布满 抗议 周转 许可 护卫 杜绝 容纳 晋升 祝贺 弘扬 拓宽 闻讯 立功 查明 张贴 抗衡 崇尚 曝光 加薪 施政 约莫 多达 任凭
  招贤 大修 克隆 盖章 印发 晋级 封锁 联谊 联网 连贯 测距 屠宰 养牛 解密 备齐 勾勒 宣读 做强 做优 做大 做精 做实 越冬 换人 入世 权衡 瞄准 改观 矫正
`);
