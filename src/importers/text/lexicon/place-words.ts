import { readWordList } from './word-list.js';

/** Words that end the name of a functional zone, longest first. Source: the catalogue of development zones (中国开发区审核公告目录). */
export const parkTails: readonly string[] = readWordList(`
  临空经济区 航空港经济综合实验区 航空港区 综合实验区 经济区 高新技术产业开发区 经济技术开发区 新技术产业开发区 高新技术开发区 新技术开发区 经济开发区 综合保税区 旅游度假区 自由贸易试验区
  出口加工区 化学工业园区 化学工业区 工业集中区 工业园区 产业园区 产业集聚区 科技产业园 创新产业园 高新技术产业园 先进制造业基地
  新材料产业园 自主创新示范区 承接产业转移示范区 生态城 科技园区 化工园区 开发区 高新区 经开区 工业园 产业园 科技园 软件园
  生态园 创业园 创新园 物流园 科技城 科学城 大学城 化工区 保税区 自贸区 自贸试验区 工业区 产业城 汽车城 智谷 科创小镇
  特色小镇 园区 新区 示范区 合作区 保税港区 港区 临港新片区 新片区 科创园 创意园 医药城 电子城 航空城 动力谷 产业新城
  造船基地 科技城新区 科学城新区 生物城 健康城 医药港 未来城 金融城 智造园 智造城 产业城 创业谷 创新港 智慧谷 生命谷 集聚区
`);

/** Zones that people call by a name without any such word. Public knowledge: the zones' own sites. */
export const parkNicknames: Readonly<Record<string, string>> = {
  光谷: '武汉东湖高新区',
  中国光谷: '武汉东湖高新区',
  东湖高新区: '武汉东湖高新区',
  武汉东湖新技术开发区: '武汉东湖高新区',
  东湖新技术开发区: '武汉东湖高新区',
  中国车谷: '武汉经开区',
  车谷: '武汉经开区',
  武汉经济技术开发区: '武汉经开区',
  中关村: '中关村科技园区',
  亦庄: '北京经济技术开发区',
  北京经开区: '北京经济技术开发区',
  北京亦庄: '北京经济技术开发区',
  张江: '张江高科技园区',
  张江科学城: '张江高科技园区',
  临港: '临港新片区',
  上海临港: '临港新片区',
  药谷: '张江高科技园区',
  松山湖: '松山湖高新区',
  前海: '前海深港现代服务业合作区',
  横琴: '横琴粤澳深度合作区',
  中国声谷: '中国声谷',
  西永: '西永微电园',
};

/** Zone words that a text uses alone for the zone it has named before: 该园区, 高新区, 科学城. */
export const bareParkWords: readonly string[] = readWordList(`
  高新区 经开区 开发区 园区 科学城 科技城 新区 产业园 工业园 工业园区 产业园区 保税区 化工园区 示范区
`);

/** Countries and regions outside the gazetteer's divisions, with foreign provinces left to the text. */
export const countries: readonly string[] = readWordList(`
  美国 德国 日本 韩国 法国 英国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 奥地利 波兰 捷克 匈牙利
  罗马尼亚 塞尔维亚 希腊 土耳其 俄罗斯 乌克兰 哈萨克斯坦 乌兹别克斯坦 印度 巴基斯坦 孟加拉国 斯里兰卡 越南 泰国 马来西亚
  新加坡 印度尼西亚 印尼 菲律宾 柬埔寨 老挝 缅甸 蒙古国 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚
  玻利维亚 埃及 南非 摩洛哥 阿尔及利亚 尼日利亚 肯尼亚 埃塞俄比亚 坦桑尼亚 赞比亚 津巴布韦 刚果 几内亚 加纳 沙特 沙特阿拉伯
  阿联酋 卡塔尔 科威特 伊朗 伊拉克 以色列 约旦 阿曼 爱尔兰 卢森堡 斯洛伐克 斯洛文尼亚 保加利亚 克罗地亚 立陶宛 白俄罗斯
  格鲁吉亚 阿塞拜疆 冰岛
`);
