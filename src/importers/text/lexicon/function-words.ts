import { readWordList } from './word-list.js';

/** Single characters that stand between names and never begin or join one in running text. */
export const boundaryCharacters: ReadonlySet<string> = new Set(
  '的了着由与和及对向从被把将已还是为据使让给于就也都又而且或如其该此这那各每因随除跟并则但即说称我你他她它没在以等起至到共继系自叫获赴给卖往却曾均仍另暨请按经拟供像'.split(
    '',
  ),
);

/** Single characters of materials, trades and sizes: a run of these alone is a product, not a trade name. */
export const commonCharacters: ReadonlySet<string> = new Set(
  (
    '硅碳锂钠氢氧镍钴锰铜铝铁钢金银钛镁锌铅锡钨钼铬钒硼氟氯溴碘磷硫氨电光热风水油气煤盐酸碱醇醛酯胺苯烯烷酚膜纸布纱线丝棉毛皮革茶酒糖米面豆果菜鱼虾猪牛羊鸡鸭' +
    '蛋奶车船机床泵阀管板箔片芯屏灯表锅炉高低新老大小多少轻重厚薄软硬超微纳细粗干湿冷热长短宽窄一二三四五六七八九十百千万亿个家条座台套年月日期级型类种项批次双单全总' +
    '废渣泥污垢内外上下前后左右里间部处所等以不可能会要应需有无用做作成出入进来去到过起开关生产销购买卖投建造制品物料件料体型线'
  ).split(''),
);

/** Words that may stand inside a name although their part of speech says otherwise. */
export const wordsInNames: ReadonlySet<string> = new Set(
  readWordList(
    '长远 远大 永恒 永固 长久 恒久 永久 超越 飞跃 飞翔 腾飞 先锋 领先 卓越 振兴 兴盛 兴旺 昌盛 繁荣 丰收 丰盛 和谐 同心 共创 同创 协力 齐心 光明 光辉 中天 长青 常青 安泰 安康 联创 盈科 ' +
      '明天 明日 远航 启航 领航 起航 扬帆 远征 启明 启迪 立新 兴达 腾达 新高 联谊 致远 致胜 创新 求实 永兴 永顺 永发 永丰 兴旺 兴业 立业 建业 创业 开元 开源 超凡 争先 奋进 奋飞 鸿飞 展翅 凯旋 登峰 登高 攀登 进取 图强 自强 富强 富民 利民 惠民 ' +
      '国际 全球 中国 中国石化 环球 东方 西部 中部 北方 南方 华东 华南 华北 统一 联合 同方 第一 三一 一汽 二重 新 大 小',
  ),
);

/** Nouns that describe the name after them and are no part of it. */
export const describers: ReadonlySet<string> = new Set(
  readWordList(`
    企业 公司 厂商 厂家 巨头 龙头 客户 品牌 车企 药企 国企 央企 民企 外企 外商 供应商 运营商 制造商 上市公司 独角兽 单位 名企 项目 产业 行业 领域
    市场 全市 全省 全区 全县 当地 本地 国内 国外 海外 境外 全国 世界 知名 著名 大型 重点 外资 内资 民营 国有 中外 家族 百强 强企 世界500强 记者 董事长
    总经理 总裁 经理 负责人 主任 书记 市长 省长 区长 县长 副市长 副省长 老板 创始人 客商 投资方 业主 股东 合作方 甲方 乙方 母公司 子公司 旗下 下属
    采购方 承建方 建设方 承包商 总包商 运营方 中方 外方 计划 预计 主要 全面 实施 助力 推动 打造 科创板 创业板 主板 高科技 人员 产品 政府 业务 方面 期间 同期 目前 今年 去年 明年 日前 近日 位于 国家级 省级 市级 千亿 百亿 首家 一家 家 家企业 其中 包括 例如 比如 譬如 总投资 全资子公司 控股子公司 参股公司 项目公司 合资公司 投资单位 建设单位 隶属 隶属于 来自 源自 出自 选址
    链主企业 龙头企业 骨干企业 配套企业 重点企业 规上企业 高新技术企业 领军企业
    配套商 生产商 服务商 开发商 经销商 代理商 承包商 集成商 零售商 总承包商
    现名 原名 曾用名 更名 改名 名叫 取名 面向 针对 瞄准 聚焦 围绕
    规上 限上 规下 规模以上 限额以上 老牌 新锐 头部 领军 国资 港资 台资 日资 韩资 德资 主体 原料 竞购 毗邻 相邻 兄弟 友商 同行 关联 名下 申报 供货 供应 采购 销往 远销 卖给 供给 同属 所属 归属 合作伙伴 正文 摘要 附件
  `),
);

/** Characters that trade names like: luck, wealth, height, light and firmness. Words of two of them may be one, whatever they mean. */
const brandCharacters: ReadonlySet<string> = new Set(
  '恒宏鸿弘洪瑞睿锐鑫兴盛泰安康华润丰隆昌达成元联正天永顺福祥吉利亨通源富宝玉龙凤翔鹏飞腾骏驰远航诚信德仁美佳嘉卓越超领锋创伟博雅光辉晨曦阳旭东升海江川峰松柏林森茂荣昊皓星宇环亿三友凯胜捷迅晟晶科圣圆双菱银贝迪威尔曼耀煌霖沃禾农益健欣悦宁平'.split(
    '',
  ),
);
/** Further characters that open or close many trade names; with them a word is one only if texts seldom have it. */
const freerCharacters: ReadonlySet<string> = new Set([
  ...brandCharacters,
  ...'中金大华方新百合和长国亚南力万神明广汇云鼎维太京虹乐思世冠景锦豪汉同民众九拓春惠朗纬振久济尚巨紫易彩欧极集齐奥邦赛',
]);
/** Seldom in texts, and yet words for things, people, qualities and deeds. */
const plainPairs: ReadonlySet<string> = new Set(
  readWordList(
    '长方 长圆 圆领 圆环 双环 双晶 光合 升力 巨力 圆润 圆光 光光 川贝 松柏 松林 松明 海景 江景 云景 景云 春光 春景 晨光 晨星 晨曦 彩民 彩光 彩超 兴农 友农 农友 农合 农大 新农 三农 富农 富民 惠民 利民 源源 友友 集锦 集齐 ' +
      '成方 成群 信众 民众 万众 广众 金圆 银圆 银光 玉宇 升天 腾云 通天 天神 天成 天国 天圆 春联 国光 国威 国胜 国大 大国 方圆 安神 安民 成双 同国 同源 同乐 同升 顺民 健民 光环 星光 极光 恒久 广益 东德 齐齐 信源 信汇 信利 成长 万亿 三亿 ' +
      '万双 万集 三成 三集 三双 九集 百升 百元 百成 百三 万三 双百 双元 大元 大三 三三 三九 九九 九三 九百 亿九 大明 元春 元元 元隆 明春 明晨 亿方 百亿 百天 九亿 万天 大久 巨万 超大 超长 大云 云彩 彩云 齐力 齐平 集合 合集 合力 东大 科大 美航 国航 南航 东航 海航 川航 中航 奥航 航宇 大航 新航 联大 益友 利尔 正光 正圆 大圆 同大 同长 长三 同正 国中 海中 南中 南大 南南 ' +
      '天南 东东 川东 宁东 京东 川江 松江 春江 江平 江天 江云 大雅 尔雅 元雅 雅正 济济 济中 森森 朗朗 欣欣 乐乐 平平 晶晶 百思 思思 神思 新秀 中欧 中美 中德 中越 中亚 欧亚 亚欧 亚太 新亚 南美 南亚 中东 中方 德方 美方 正东 中景 南国 江南 ' +
      '世民 国民 国人 大民 大众 公众 平民 彩金 美金 汇金 众望 久长 长久 健朗 明达 通达 通力 达成 明方 方明 平明 天明 光明 新明 方领 金领 银领 领国 领成 联名 同联 达达 成大 久远 长远 远大 安易 平易 极易 极乐 极佳 极大 极盛 盛景 万峰 平光 乐神',
  ),
);

/** Whether a word of two characters is made like a trade name; where texts seldom have it (`isRare`) more are. */
export const isTradeName = (text: string, isRare: (text: string) => boolean): boolean =>
  text.length === 2 &&
  freerCharacters.has(text.charAt(0)) &&
  freerCharacters.has(text.charAt(1)) &&
  !noBrandWords.has(text) &&
  !plainPairs.has(text) &&
  isRare(text);

const noBrandWords: ReadonlySet<string> = new Set(
  readWordList(
    '亿元 三元 三亿 美元 欧元 达成 安全 成全 全新 新兴 合成 通信 联通 升平 安宁 平安 东海 海东 江东 东江 川东 东升 海宁 宁海 兴安 安康 华东 东华 远东 海平 农林 农科 科创 创科 海峰 超越 卓越 创新 利益 益林 林农 通航 航海 海航 林海 三通 三农 三林 双双 双龙 正东 光华 达标 通达 信达 平远 远海 海洋 元宇 领航 远航 超远 平正 欣然 欣欣 恒星 星光 阳光 光阳 元旦 正阳 天平 天津 天宇 双星 健康 康健 安平 成平 通联 联通 联合 荣获 信誉 天天 超凡',
  ),
);

/** Whether a word of two characters is made like a trade name although the dictionary has it as another word: 联成, 正元. */
export const isBrandWord = (text: string): boolean =>
  text.length === 2 &&
  brandCharacters.has(text.charAt(0)) &&
  brandCharacters.has(text.charAt(1)) &&
  !noBrandWords.has(text);
