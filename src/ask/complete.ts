import type { GraphReader } from '../graph/graph.js';
import type { Language, SearchResult } from '../model/api.js';
import { textOf } from './fact.js';
import { type Blank, type Fit, fitShapes, typesOfBlank } from './shapes.js';

/** Names of one text are looked for in all its readings, of which there are few. */
const mostNames = 3;
/** The same name in so many questions, and so many names in one question. */
const mostOfName = 3;

/** What fills a blank while nothing of a name is written: what the graph knows most of. */
async function commonNames(reader: GraphReader, language: Language): Promise<ReadonlyMap<Blank, string>> {
  const make = () => reader.readNamed('ask/suggest-names', {});
  const kept = reader.recall('suggest-names', make);
  const rows = kept !== undefined && (await kept.isCurrent) ? kept.value : await make();
  const blanks: Readonly<Record<string, readonly Blank[]>> = {
    investedPlace: ['place'],
    investor: ['company'],
    park: ['park'],
  };
  return new Map(
    rows.flatMap((row) => {
      const name = language === 'en' ? (textOf(row.nameEn) ?? textOf(row.name)) : textOf(row.name);
      return name === undefined ? [] : (blanks[String(row.kind)] ?? []).map((blank) => [blank, name] as const);
    }),
  );
}

/** What the search finds, that of which sources tell something before what only lies on the map: 涪陵 before 福州. */
async function toldFirst(reader: GraphReader, name: string): Promise<readonly SearchResult[]> {
  const results = await reader.search({ q: name, type: [], limit: 12 });
  const rows = await reader.readNamed('ask/told-of', { ids: results.map(({ id }) => id) });
  const told = new Set(rows.map(({ id }) => String(id)));
  return [...results.filter(({ id }) => told.has(id)), ...results.filter(({ id }) => !told.has(id))];
}

const nameOf = (result: SearchResult, language: Language): string =>
  language === 'en' ? (result.nameEn ?? result.name) : result.name;

const hasChinese = (text: string): boolean => /[\u4e00-\u9fff]/u.test(text);

/**
 * Whole questions that a text may be the beginning of, with names of the graph in them: 「谁在涪」 gives
 * 「谁在涪陵区投资了？」, "who invested in fu" gives "Who invested in Fuling?", a name alone what is asked most of such things.
 * Each can be asked as it is. A Latin text that begins no English question may be pinyin, of which `language` decides.
 */
export async function completeQuestion(
  reader: GraphReader,
  text: string,
  language: Language,
  limit: number,
): Promise<readonly string[]> {
  const inEnglish = hasChinese(text) ? [] : fitShapes(text, 'en').filter(({ said }) => said > 0);
  const spoken = hasChinese(text) ? 'zh' : inEnglish.length > 0 ? 'en' : language;
  const fits = inEnglish.length > 0 ? inEnglish : fitShapes(text, spoken);
  const names = [...new Set(fits.map(({ name }) => name).filter((name) => name !== ''))].slice(0, mostNames);
  const [common, ...found] = await Promise.all([
    fits.some(({ name }) => name === '') ? commonNames(reader, spoken) : new Map<Blank, string>(),
    ...names.map((name) => toldFirst(reader, name)),
  ]);
  const results = new Map(names.map((name, at) => [name, found[at] ?? []]));
  const fill = ({ shape, name }: Fit): readonly string[] => {
    const types = typesOfBlank[shape.blank];
    const usual = common.get(shape.blank);
    const fitting = (results.get(name) ?? [])
      // What nothing is known of answers nothing.
      .filter((result) => types.includes(result.type) && result.degree > 0)
      .filter(({ match }) => !hasChinese(name) || match.toLowerCase().startsWith(name))
      .slice(0, mostOfName)
      .map((result) => nameOf(result, spoken));
    return (name === '' ? [usual].filter((one) => one !== undefined) : fitting).map(
      (filler) => `${shape.before}${filler}${shape.after}`,
    );
  };
  const filled = fits.map(fill);
  // The best name in each question before the second in any.
  const inTurns = Array.from({ length: mostOfName }, (_, turn) => filled.flatMap((questions) => questions[turn] ?? []));
  return [...new Set(inTurns.flat())].slice(0, limit);
}
