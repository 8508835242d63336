import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';

const body = /(?:政府|管委会|局|委员会?|办|街道|医院|大学|学院|学校|中学|小学|研究[院所]|指挥部|中心|协会|村委会|厅)$/u;
const firmTail = /(?:公司|集团|企业|合作社|[^工]厂|股份)$/u;
const between = /[、，,；;/](?![^（]*）)/u;

/** Whether a cell without a heading names a firm, or firms, and nothing else. */
export const isOwner = (registry: EntityRegistry, text: string) =>
  text.length <= 60 &&
  text
    .split(between)
    .map(withoutRemark)
    .every((each) => (firmTail.test(each) && each.length <= 32) || registry.get('Company', each) !== undefined);

const remark =
  /^(?<name>.*(?:公司|集团|企业|合作社|厂|股份)|.{4,}(?=（[^（）]*(?:全资|控股|独资|旗下|下属|子公司|上市|资金|[外台港日韩德美]资)[^（）]*）$))（(?<said>[^（）]{2,40})）$/u;

/** 「某某机电有限公司（某某集团全资）」: the name alone. Brackets inside a name are its own. */
function withoutRemark(name: string): string {
  return remark.exec(name.trim().replaceAll('(', '（').replaceAll(')', '）'))?.groups?.name ?? name.trim();
}

const ofParent =
  /^(?:系|为|由|属|隶属于?)?(?<parent>[^，；。]{2,24}?)的?(?:(?:10\d|[5-9]\d(?:\.\d+)?)%)?(?:全资|控股|独资|旗下|下属|所属|直属|持股(?:10\d|5[1-9]|[6-9]\d)(?:\.\d+)?%)(?:的?(?:子公司|孙公司|公司|企业))?$|^(?<of>[^，；。]{2,24}?)的?子公司$|^母公司(?:为|是|：)?(?<mother>[^，；。]{2,24})$/u;
/** Kinds of owners, of which none is a firm: 国有控股, 外商独资. */
const kindOfOwner =
  /^(?:国有|国家|国资|外商|外资|港商|台商|港澳|法人|自然人|民营|私营|央企|国企|[省市县区]属|政府|上市公司)$/u;

/** The parent that a remark in brackets gives a firm: 「某某集团全资」, 「母公司：某某股份」. */
export function parentOf(registry: EntityRegistry, said: string): LocalEntity | undefined {
  const { parent, of, mother } = ofParent.exec(said)?.groups ?? {};
  const name = (parent ?? of ?? mother ?? '').replace(/^(?:上市公司|世界500强(?:企业)?|央企|国企)(?=.{3})/u, '');
  if (name.length < 2 || kindOfOwner.test(name)) return undefined;
  return (
    registry.firmOf(name) ??
    (firmTail.test(name) || /控股$/u.test(name) ? registry.add('Company', name, 0.85) : undefined)
  );
}

/** The firms of an owner's cell, with the parent that a remark gives one. Public bodies are none. */
export function ownersOf(
  registry: EntityRegistry,
  text: string,
): { readonly firm: LocalEntity; readonly parent?: LocalEntity }[] {
  return text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => {
      const name = withoutRemark(each);
      return (
        name.length >= 2 &&
        !/^[—\-无略]+$|待定|^（[^（）]*）$|^[\d.]+$/u.test(name) &&
        (!body.test(name) || firmTail.test(name))
      );
    })
    .map((each) => {
      const name = withoutRemark(each);
      const firm = registry.firmOf(name) ?? registry.add('Company', name, 0.92);
      const parent = parentOf(
        registry,
        remark.exec(each.replaceAll('(', '（').replaceAll(')', '）'))?.groups?.said ?? '',
      );
      return parent === undefined || parent === firm ? { firm } : { firm, parent };
    });
}
