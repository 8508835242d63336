import type { GraphReader } from '../graph/graph.js';
import type { Language } from '../model/api.js';
import { textOf } from './fact.js';
import { say } from './wording.js';

/** Three questions that the graph can answer, about what it knows most of. Fewer where it knows little. */
export async function suggestQuestions(reader: GraphReader, language: Language): Promise<readonly string[]> {
  const rows = await reader.readNamed('ask/suggest-names', {});
  const names = new Map(
    rows.map((row) => [
      String(row.kind),
      language === 'en' ? (textOf(row.nameEn) ?? String(row.name)) : String(row.name),
    ]),
  );
  const place = names.get('investedPlace');
  const investor = names.get('investor');
  const supplier = names.get('supplier');
  const park = names.get('park');
  return [
    ...(place === undefined ? [] : [say(language, `谁在${place}投资了？`, `Who invested in ${place}?`)]),
    ...(investor === undefined ? [] : [say(language, `${investor}投资了什么？`, `What did ${investor} invest in?`)]),
    ...(supplier === undefined
      ? []
      : [say(language, `${supplier}的客户有哪些？`, `Who are the customers of ${supplier}?`)]),
    ...(park === undefined ? [] : [say(language, `${park}有哪些企业？`, `Which companies are in ${park}?`)]),
  ].slice(0, 3);
}
