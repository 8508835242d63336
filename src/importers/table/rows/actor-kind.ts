import { wellKnownCompany } from '../../../gazetteer/official-names.js';
import type { NodeType } from '../../../model/schema.js';

/** The commonest surnames: two or three characters that begin with one and are no known firm are a person's name. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文';

function isPersonName(name: string): boolean {
  return (
    /^\p{Script=Han}{2,3}$/u.test(name) && surnames.includes(name.charAt(0)) && wellKnownCompany(name) === undefined
  );
}

/** Whether a name is that of an authority rather than a firm: 涪陵区人民政府, 高新区管委会. */
export function isPublicBody(name: string): boolean {
  return /(?:人民政府|政府|管委会|管理委员会|委员会|商务局|招商局投资促进局|投资促进局|发改委|经信委|管理局)$/u.test(
    name,
  );
}

/**
 * Which of several types a name has: by the row's own word for its kind (自然人股东, 企业法人), else by the name itself.
 * Undefined where it has none of them.
 */
export function actorType(name: string, types: readonly NodeType[], kind: string | undefined): NodeType | undefined {
  if (types.length === 1) return types[0];
  const among = (type: NodeType) => (types.includes(type) ? type : undefined);
  if (kind !== undefined && /自然人|个人|^人$|person|individual/iu.test(kind)) return among('Person');
  if (isPublicBody(name) && types.includes('PublicBody')) return 'PublicBody';
  const isFirmByKind =
    kind !== undefined && /法人|企业|公司|合伙|机构|基金|company|corporate|organi[sz]ation/iu.test(kind);
  if (!isFirmByKind && isPersonName(name) && types.includes('Person')) return 'Person';
  return among('Company') ?? types[0];
}
