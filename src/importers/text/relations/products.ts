import { isPlaceName } from '../mentions/firm-parts.js';
import { cutWords } from '../segmentation/words.js';
import { withoutPredicate } from './product-phrase.js';

/** Cleans and splits what stands in a product's place: 「各类医用耗材、输液器等产品」 → 医用耗材, 输液器. */

const leadWords =
  /^(?:目前|现有|首批|型号|现代化|合格|一些|(?:世界|国际|国家|全球)级|这座|[吨条台套片辆](?=[\u4e00-\u9fff]{2})|去年|今年|现在|产品|项目|研制|研发|开发|研究|生产|设计|制造(?!业)|加工|批量|全自动化?生产|的|了|各类|各种|多种|多款|系列|高端|新型|优质|主要|以|为|包括|有|等|和|及|与|约|共|用于|多个|相关|配套的?|一系列|全系列|专业|成|出|上述|该|这些|种|个|款|自主研发的|自主|国内|全球|世界|最大的?|领先的?|先进的?|首创的?|具有[^的]{0,10}的|[^的]{1,14}的(?=[\u4e00-\u9fff]{2,}))+/u;
const tailWords =
  /(?:等)?(?:的)?(?:生产能力|生产规模|产能|研发|研制|开发|设计|生产|制造|加工|提纯|精制|销售|服务|应用|研究|推广|贸易|经营|运营|业务|为主|为主业|于一体|一体化|为一体|与|及|和|、|等|等多种|多种|系列|全系列|产品|系列产品|类产品|多个品种|项目|工程|各|生产线|生产基地|加工厂|工厂|厂|车间|装置|的|新|之一|单体|企业|及其|环节|精密)+$/u;
const noProduct =
  /^(?:其中|拟建|新建|在建|续建|扩建|分别|医药|炼油|炼化|炼钢|炼铁|(?:工厂|项目|基地|园区|产线|初期).{0,4}|繁育|育种|育肥|养殖|屠宰|孵化|采摘|观光|封测|封装|测试|封装测试|(?:自动|智能|辅助|无人)驾驶|线.*|.{1,4}(?:精深|深)|.*(?:种植|养殖|繁育|养护|容量|库容|容积|吞吐量)|综合|采选|开采|第[一二三四五]|(?:其中)?[一二三四五]期|一大批|石化|化工|新能源汽车产业|新工厂|工厂|产品|服务|设备|生产|研发|销售|技术|项目|业务|材料|新材料|市场|经营|行业|企业|公司|基地|规模|能力|任务|效率|活动|工作|管理|成本|质量|线|车间|厂房|需求|平台|体系|订单|计划|园区|产业|产业链|集群|大型|核心|关键|各类|高端|新能源|工业|制造业|工厂|安全|要素|环节|流程|状态|过程|期|旺季|经验|方式|模式|环境|用房|许可证|数据|人员|运营|配套|合作|领域|方面|研究|科研|教育|培训|投资|建设|贸易|物流|技术服务|创新|开发|制造|加工|设计|主业|实业|品质|细分|海外|本土|内需|一线|用户|客户|研发人员|实体经济|实体|多元化|国际化|智能化|科技创新|技术创新|人工智能|大数据|物联网|云计算|软件|消费者|老百姓|工艺|农业|建筑|房地产|餐饮|旅游|零售|批发|电商|跨境电商|首批|样品|样机|新品|精品|好产品|大宗商品|厂家|厂商|制造商|供应商|生产商|龙头|仓储|运输|物流运输|货运|报关|通关|配送|装卸|维修|维护|检修|安装|租赁|咨询|检测|检验|认证|会展|酒店|物业|广告|劳务|保洁|代理|金融|保险|医疗|养老|康养|文旅|演艺|直播|外贸|内贸|内销|外销|出口|进口|施工|监理|勘察|测绘|环评|污水处理|垃圾处理|固废处理|危废处置|环境治理|工程总承包|总承包|系统集成|信息服务|供应链管理|供应链金融)$/u;

/** Words of time, manner and reference: 届时, 由此, 其. A product's name neither begins with one nor is one. */
const noNoun = /^(?:t|d|c|r|p|f|ad|vd|y|e|o|u[a-z]?)$/u;

/** What is left of a product's name without the words at its head that say when or how. */
function withoutAdverbs(name: string): string {
  const words = cutWords(name);
  let start = 0;
  for (const { text, tag, end } of words) {
    if (text.length < 2 || !noNoun.test(tag)) break;
    start = end;
  }
  return name.slice(start);
}

/** The product names of a phrase, in order; empty where it names none. */
export function splitProducts(phrase: string): string[] {
  const products: string[] = [];
  const cut = phrase
    // 「石英砂的提纯和销售」: what is done with the product.
    .replace(
      /(?<=.{2})的(?:(?:研究|研发|开发|设计|提纯|生产|制造|加工|组装|销售|贸易|经营|推广|应用|服务|回收|利用|开采|冶炼|种植|养殖|批发|零售|进出口)(?:、|和|与|及|以及)?)+$/u,
      '',
    )
    .replace(/的[^的、]{0,20}(?:企业|公司|厂家|厂商|工厂|龙头)$/u, '')
    .replace(
      /(?<=.{2})(?:(?:被|由|给)$|(?:将?(?:辐射|覆盖)|畅销|远销|销往|出口到?|供应|占据?|进入|已经?|广泛|深受).*$)/u,
      '',
    )
    .replace(/(?:为主(?!要)|为核心|于一体|等领域|等行业|广泛应用|主要用于|应用于|可用于|用于).*$/u, '');
  for (const piece of cut.split(/、|和|与|及|以及|并|\/(?=[\u4e00-\u9fff])/u)) {
    let name = withoutPredicate(piece.trim().replace(/^以[^为]{1,10}为[^的]{0,6}的/u, ''));
    for (let i = 0, left = ''; i < 3 && left !== name; i += 1) {
      left = name;
      name = name
        .replace(/(?:[一两二三四五六七八九十\d]+(?:条|座|个|家|种|款|大|类|余种|多种|大类别?))$/u, '')
        .replace(tailWords, '')
        .replace(leadWords, '');
    }
    // 「农副产品」, 「水产品」: the noun belongs to the kind.
    if (/(?:农副|副|林|水|畜|农)$/u.test(name) && piece.includes(`${name}产品`)) name += '产品';
    name = name.replace(/^(?:\d[年月日\d.%万亿]*(?![A-Za-z\d.])|[年月](?=.{2}))/u, '').replace(/[\s·]+$/u, '');
    name = name.replace(/^[一两二三四五六七八九十]条?[十百千万]*吨级/u, '');
    name = withoutAdverbs(name).replace(/^\d*(?:米|兆瓦|千瓦|吨|英寸|寸|代|升|公斤|千伏|伏)级(?=.{2})/u, '');
    if (/^(?:多|数|十余|余|近|几)*[年月天日](?:之久|来|间)?$/u.test(name)) continue;
    name = name.replace(/(?<=[A-Za-z\u4e00-\u9fff]{2})(?<![高集空水心华])中$/u, '');
    // 「两处工厂」, 「六大电池片」: what is counted.
    name = name.replace(/^[一二两三四五六七八九十]+(?:处|家|座|条|个|期|类|大)/u, '');
    if (name.length < 2 || name.length > 20 || noProduct.test(name) || isPlaceName(name)) continue;
    if (/^[一二两三四五六七八九十百\d]+[多余几]?(?:年|载|家|个月)|[+＋]|[在于着了]$|^双[百千万]$/u.test(name)) continue;
    // 「熔盐储能用的…」 says what for, 「50英寸」 how large; 「…班组长」 is a person.
    if (
      /(?:.[能电车船机医药食军民家商工农]用|^(?:英?寸|厘米|毫米|微米|纳米|公里|平方米|立方米)|组长|班长|厂长|校长|部长|员工|工人|毕业生|制度|办法|套餐|榜单)$/u.test(
        name,
      )
    )
      continue;
    if (
      /(?:建设|形成|拥有|具备|达到|规划|供应|投产|达产|实现|加紧|推进|超过|别小看|够|近二十|百余|成立|荣获|入选|获得|位居|出货|增至|当年|恢复|畅销|公司|预计|增长|较快|打造|不[小低少]于)/u.test(
        name,
      )
    )
      continue;
    if (
      !/[\u4e00-\u9fffA-Za-z]/u.test(name) ||
      /^(?:是|在|每|各(?=[条台座个])|量(?=[在达为提约超])|商(?![用品务标])|对(?![二苯硝氨氯羟甲位])|将|已|可|能|被|也|还|不(?![锈饱定燃溶粘])|让|使)/u.test(
        name,
      )
    )
      continue;
    if (
      /(?:企业|公司|集团|产业|行业|领域|基地|项目|园区|能力|水平|规模|市场|工作|问题|体系|(?<!加工|车削|镗铣|铣削|磨削)中心|(?<!作业|钻井|升降|采油)平台|机构|机制|制度|举措|模式|政策|措施|客户|记者|人才|技术|工艺|专利|任务|方案|产业链|生态圈|循环|主线|生长|利用|短缺|限制|投资|紧缺|过剩|[楼厂库园区]里)$/u.test(
        name,
      )
    )
      continue;
    products.push(name);
  }
  return products;
}
