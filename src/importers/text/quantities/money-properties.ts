import type { Properties } from '../../../model/claim.js';
import type { Quantity } from './quantities.js';

/** A phase that words speak of; 分三期 only counts them. */
const phase = /(?<![分为共至到\d、一二三四五六])第?[一二三四五首]期(?![货权])/u;

/**
 * What a sum of money is, from the words around it only: kind, stage, scope, new or not, about or over. `before`: the
 * clauses before its own, which may say of which phase it is: 「一期产能5万吨，投资约12亿元」.
 */
export function moneyProperties(text: string, quantity: Quantity, clause: string, before = ''): Properties {
  const properties: Properties = { amountText: quantity.text };
  if (quantity.unit === 'CNY') properties.amountCny = quantity.value;
  else {
    properties.originalAmount = quantity.value;
    properties.currency = quantity.unit;
  }
  const near = clause.slice(-24);
  if (/固定资产投资/u.test(near)) properties.amountKind = 'fixedAsset';
  else if (/总投资|投资总额/u.test(near)) properties.amountKind = 'totalInvestment';
  else if (/增资|注资|出资|入股/u.test(near)) properties.amountKind = 'equity';
  else if (/协议/u.test(near)) properties.amountKind = 'agreed';
  else if (/到位/u.test(near)) properties.amountKind = 'paidIn';
  if (/战略合作|框架协议/u.test(text)) properties.amountStage = 'framework';
  else if (/签约|签订|签署/u.test(text)) properties.amountStage = 'signed';
  else if (/拟|计划|预计|将/u.test(near)) properties.amountStage = 'planned';
  else if (/累计|先后投入|实际投资|已投资|已完成/u.test(near)) properties.amountStage = 'completed';
  if (phase.test(near)) properties.amountScope = 'phase';
  else if (/总投资/u.test(near)) properties.amountScope = 'project';
  else if (phase.test(before) && !/[全整]个|项目|合计|总/u.test(near)) properties.amountScope = 'phase';
  if (/新增|追加|再投/u.test(near)) properties.amountIsNew = true;
  if (quantity.qualifier !== undefined) properties.amountQualifier = quantity.qualifier;
  return properties;
}
