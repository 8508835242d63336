/** The words in which making is told, as parts of patterns. */

/** A phrase of products, up to the next mark or name. */
export const products = '(?<list>[^，。：；！？—\\ue000-\\ue0ff]{2,60})';

/** Verbs whose object is what is made. */
export const making =
  '(?:自主研发|研发生产|研制生产|生产|制造|研制|研发|开发|试制|规模化生产|批量生产|量产|出产|盛产|冶炼|酿造|织造|灌装|承制|推出|试产|制成|副产|所产|联产|[产纺炼酿织轧榨烘烧]出)';

/** What behind 生产 makes it a noun: 生产线, 生产部, 生产能力. */
export const nounBehind =
  '(?!线|一线|基地|车间|厂|企业|过程|能力|成本|规模|效率|需要|中心|经营|计划|任务|安全|性|环节|投入|园|力|区|部|总监|经理|主管|主任|科|处|工艺|技术|许可|资质|自动化|管理|用地|现场|流水|型|商|者|所需|资料|要素|秩序|方式|状态|组织|负责)';

/** How a firm calls its main product. */
export const flagship =
  '(?:拳头|主打|主导|主力|当家|明星|核心|招牌|王牌|主营|主要|代表性?|传统|看家|重点|特色|优势|终端|最终)';

/** How wide a maker's standing reaches. */
export const standing =
  '(?:国内|全国|中国|我国|全球|世界|国际|亚洲|东南亚|亚太|全省|省内|华东|华南|华北|华中|西南|西北|东北|北方|南方|西部|业内|行业|同行业)';
