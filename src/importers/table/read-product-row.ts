import { wellKnownCompany } from '../../gazetteer/official-names.js';
import type { EntityId, Properties } from '../../model/claim.js';
import { cleanUscc, isValidUscc } from '../../model/values/uscc.js';
import { capacityKindOf, readCapacity, readPercentage, splitNames } from './cells.js';
import type { RowReader } from './row-reader.js';

/** The products of a row with the capacity that belongs to them. A capacity that several products share is one figure. */
export function readCapacities(reader: RowReader): { readonly product: EntityId; readonly properties: Properties }[] {
  const names = reader.cells('product').flatMap(({ value }) => splitNames(value));
  const quantity = [...reader.cells('capacity'), ...reader.cells('output')][0];
  let properties: Properties = {};
  if (quantity !== undefined && names.length > 0) {
    const unit = quantity.column.unit || (reader.text('unit') ?? '');
    const capacity = readCapacity(quantity.value, unit);
    if (capacity === undefined)
      reader.complain(quantity.column, quantity.value, 'is no yearly quantity with a known unit');
    else {
      const kind = capacityKindOf(quantity.column.heading);
      const asOf = reader.date('asOf');
      properties = {
        ...capacity,
        ...(kind === undefined ? {} : { capacityKind: kind }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(names.length > 1 ? { sharedCapacityId: names.join('/') } : {}),
      };
    }
  }
  return names.map((name) => ({ product: reader.draft.thing('Product', name), properties }));
}

/** A row of a table of firms, products and the chains between them. */
export function readProductRow(reader: RowReader): void {
  readChain(reader);
  readSupply(reader);
  readHolding(reader);
  readFirm(reader);
}

function readChain(reader: RowReader): void {
  const { draft, sheet, row } = reader;
  const names = (field: 'upstream' | 'downstream') => reader.cells(field).flatMap(({ value }) => splitNames(value));
  for (const upstream of names('upstream')) {
    for (const downstream of names('downstream')) {
      const [from, to] = [draft.thing('Product', upstream), draft.thing('Product', downstream)];
      draft.relate(sheet, row, 'UPSTREAM_OF', from, to, { rule: 'chain' });
    }
  }
}

function readSupply(reader: RowReader): void {
  const { draft, sheet, row } = reader;
  const suppliers = reader.cells('supplier').flatMap(({ value }) => splitNames(value));
  const customers = reader.cells('customer').flatMap(({ value }) => splitNames(value));
  const product = reader.text('product');
  const date = reader.date('date', 'signedOn');
  const properties = { ...(product === undefined ? {} : { product }), ...(date === undefined ? {} : { date }) };
  for (const supplier of suppliers) {
    for (const customer of customers) {
      const [from, to] = [draft.actor(supplier, undefined), draft.actor(customer, undefined)];
      draft.relate(sheet, row, 'SUPPLIES', from, to, { properties, rule: 'supply' });
    }
  }
}

/** The commonest surnames: two or three characters that begin with one and are no known firm are a person's name. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文';
const isPerson = (name: string) =>
  /^\p{Script=Han}{2,3}$/u.test(name) && surnames.includes(name.charAt(0)) && wellKnownCompany(name) === undefined;

function readHolding(reader: RowReader): void {
  const { draft, sheet, row } = reader;
  const held = reader.cells('company').flatMap(({ value }) => splitNames(value));
  const share = reader.cells('percentage')[0];
  const percentage = share === undefined ? undefined : readPercentage(share.value, share.column.unit);
  if (share !== undefined && percentage === undefined)
    reader.complain(share.column, share.value, 'is no share between 0 and 100 %');
  const asOf = reader.date('asOf');
  const properties = { ...(percentage === undefined ? {} : { percentage }), ...(asOf === undefined ? {} : { asOf }) };
  for (const name of reader.cells('shareholder').flatMap(({ value }) => splitNames(value))) {
    for (const company of held) {
      const to = draft.actor(company, undefined);
      const person = isPerson(name);
      const from = person ? draft.entity({ type: 'Person', name, scope: company }, name) : draft.actor(name, undefined);
      draft.relate(sheet, row, 'OWNS', from, to, { properties, rule: 'shareholder' });
      if (person || percentage === undefined || percentage <= 50) continue;
      const saying = { properties: { percentage }, modality: 'inferred' as const, rule: 'majority' };
      draft.relate(sheet, row, 'SUBSIDIARY_OF', to, from, saying);
    }
  }
  for (const parent of reader.cells('parent').flatMap(({ value }) => splitNames(value))) {
    for (const company of held) {
      const saying = { properties: percentage === undefined ? {} : { percentage }, rule: 'parent' };
      draft.relate(
        sheet,
        row,
        'SUBSIDIARY_OF',
        draft.actor(company, undefined),
        draft.actor(parent, undefined),
        saying,
      );
    }
  }
}

function readFirm(reader: RowReader): void {
  const { draft, sheet, row } = reader;
  const district = reader.district();
  const parks = reader.parks(district);
  const code = reader.cells('uscc')[0];
  const uscc = code === undefined || !isValidUscc(code.value) ? {} : { uscc: cleanUscc(code.value) };
  if (code !== undefined && !('uscc' in uscc))
    reader.complain(code.column, code.value, 'is no unified social credit code');
  const companies = reader.cells('company').flatMap(({ value }) => splitNames(value));
  const products = readCapacities(reader);
  for (const name of companies) {
    const company = draft.actor(name, district, companies.length === 1 ? uscc : {});
    const places = parks.length > 0 ? parks : district === undefined ? [] : [draft.district(district)];
    for (const place of places) draft.relate(sheet, row, 'LOCATED_IN', company, place, { rule: 'company-place' });
    for (const { product, properties } of products) {
      draft.relate(sheet, row, 'PRODUCES', company, product, { properties, rule: 'company-product' });
    }
    for (const { value } of reader.cells('material')) {
      for (const material of splitNames(value)) {
        draft.relate(sheet, row, 'CONSUMES', company, draft.thing('Product', material), { rule: 'company-material' });
      }
    }
    for (const { value } of reader.cells('industryLed')) {
      const placeId = district === undefined ? {} : { placeId: draft.district(district) };
      draft.relate(sheet, row, 'LEADS_CHAIN', company, draft.thing('Industry', value), {
        properties: placeId,
        rule: 'chain-leader',
      });
    }
  }
  if (district !== undefined && companies.length > 0) draft.placeTown(sheet, row, district);
}
