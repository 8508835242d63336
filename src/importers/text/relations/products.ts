/** Cleans and splits what stands in a product's place: 「各类医用耗材、输液器等产品」 → 医用耗材, 输液器. */

const leadWords =
  /^(?:目前|去年|今年|现在|产品|项目|研制|开发|研究|生产|设计|制造|加工|批量|全自动化?生产|的|了|各类|各种|多种|多款|系列|高端|新型|优质|主要|以|为|包括|有|等|和|及|与|约|共|用于|多个|相关|配套的?|一系列|全系列|专业|成|出|上述|该|这些|种|个|款|自主研发的|自主|国内|全球|世界|最大的?|领先的?|先进的?|首创的?|具有[^的]{0,10}的|[^的]{1,14}的(?=[\u4e00-\u9fff]{2,}))+/u;
const tailWords =
  /(?:等)?(?:的)?(?:生产能力|生产规模|产能|研发|开发|设计|生产|制造|加工|销售|服务|应用|研究|推广|贸易|经营|运营|业务|为主|为主业|于一体|一体化|为一体|与|及|和|、|等|等多种|多种|系列|全系列|产品|系列产品|类产品|多个品种|项目|生产线|生产基地|装置|的|新|之一|单体|企业|及其)+$/u;
const noProduct =
  /^(?:产品|服务|设备|生产|研发|销售|技术|项目|业务|材料|新材料|市场|经营|行业|企业|公司|基地|规模|能力|任务|效率|活动|工作|管理|成本|质量|线|车间|厂房|需求|平台|体系|订单|计划|园区|产业|产业链|集群|大型|核心|关键|各类|高端|新能源|工业|制造业|工厂|安全|要素|环节|流程|状态|过程|期|旺季|经验|方式|模式|环境|用房|许可证|数据|人员|运营|配套|合作|领域|方面|研究|科研|教育|培训|投资|建设|贸易|物流|技术服务|创新|开发|制造|加工|设计)$/u;

/** The product names of a phrase, in order; empty where it names none. */
export function splitProducts(phrase: string): string[] {
  const products: string[] = [];
  const cut = phrase.replace(/(?:为主|为核心|于一体|等领域|等行业|广泛应用|主要用于|应用于|可用于|用于).*$/u, '');
  for (const piece of cut.split(/、|和|与|及|以及|并|\/(?=[\u4e00-\u9fff])/u)) {
    let name = piece.trim().replace(/^以[^为]{1,10}为[^的]{0,6}的/u, '');
    for (let i = 0; i < 3; i += 1) name = name.replace(tailWords, '').replace(leadWords, '');
    name = name.replace(/^[年月日\d.%万亿]+/u, '').replace(/[\s·]+$/u, '');
    if (name.length < 2 || name.length > 20 || noProduct.test(name)) continue;
    if (
      /(?:建设|形成|拥有|具备|达到|规划|供应|投产|达产|实现|加紧|推进|超过|近二十|百余|成立|荣获|入选|获得|位居|出货)/u.test(
        name,
      )
    )
      continue;
    if (
      !/[\u4e00-\u9fffA-Za-z]/u.test(name) ||
      /^(?:是|在|对(?![二苯硝氨氯羟甲])|将|已|可|能|被|也|还|不|让|使)/u.test(name)
    )
      continue;
    if (
      /(?:企业|公司|集团|产业|行业|领域|基地|项目|园区|能力|水平|规模|市场|工作|问题|体系|中心|平台|机构|机制|政策|措施|客户|记者|人才|技术|工艺|专利|任务|方案)$/u.test(
        name,
      )
    )
      continue;
    products.push(name);
  }
  return products;
}
