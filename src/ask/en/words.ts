import { englishGenerics } from './generic-words.js';

/** Words that never belong to a name or topic. */
const functionWords =
  'add adds adding once anything anyone anybody something someone could would kindly hi hello thanks thank regarding concerning a an the and or but of in on at to from by for with within into about as is are was were be been being do does did done has have had having will would can could may might shall should must not no who whom whose which what where when why how much many more most least less than there here that this these those it its their they them he she we i me my you your all any each every both either other others another else also only just now currently so far ever already please tell show list give find name know like want me us our some such same own per via through between among against during since until after before over under up down out off ever yet still get got make makes made making whether if then vs versus';

/** Words that rules read: they may not begin or end a name unless the name itself has them. */
const cueWords =
  'pouring pours putting post posts posted record records recorded achieve achieved achieves reach reached reaches day people persons workers workforce headcount shop roots include includes including group firm housed hosted ranks regional exclusive exclusively sole solely gathered gather gathers clustered exceed exceeds exceeding fair expo exhibition conference ceremony summit forum paying payment common ranked jointly plant plants factory factories facility facilities foreign domestic employ employs employed backed back backs backing backer backers financed finance finances financing funded funding disclose disclosed discloses tonnes tons tonne ton best better good worst majority minority headquarter headquarters went go goes going come comes came stand stands standing behind everyone everybody anybody anyone somebody someone something everything whose tag price tag expensive cheap costly cheapest priciest euros euro pounds yen hong kong kinds site sites products product ownership owned delivers deliver delivered delivering provide provides provided ship ships gets getting takes take took taken become becomes became called named say says said tell told see seen look looks looking talk speak happen occur arrive arrived bring brings brought choose chose decide decided intend intended expect expected hope keep keeps kept let makes matter mean means meant mention mentioned offer offers offered open opens order orders own pass play played please point possible present recently report reported reports represent require required result role seem seems show shown shows sort source speaking stay still stop stopped such sure think thought try turn turned understand view want wanted wants way ways well wish wonder work works worked working write written yes interested money went active presence footprint status progress update updates overview background details detail information info profile situation state expected planned total tag putting changed change changes announce announced announcing announcement news attract attracted attracts use uses used using need needs consume consumes feedstock feedstocks raw material materials input inputs ultimate ultimately beneficial share shares shareholding percent percentage equity interest belong belongs belonging itself alone else besides apart except without including included done cities countries compare comparing done whole entire company companies firm firms enterprise enterprises business businesses manufacturer manufacturers maker makers producer producers investor investors invest invests invested investing investment investments newly money sum amount amounts total totals totalling altogether combined worth value values yuan rmb cny dollars dollar usd billion million put spend spends spending spent pour poured commit committed pledged plan plans planned planning agreement agreements sign signed signing deal deals contract contracts project projects build builds built building builder construct constructed construction develop develops developed developer developers developing start starts started starting begin begins began begun launch launched break broke ground breaking groundbreaking complete completed operation operations operational production trial produce produces produced producing manufacture manufactures manufactured located location locate based situated sit sits headquartered house houses home host hosts move moved moving settle settled enter entered open opened established set supply supplies supplied supplying supplier suppliers customer customers client clients buyer buyers buy buys bought purchase purchases purchased partner partners partnership sell sells sold serve serves vendor vendors chain leader leaders leading lead leads champion champions upstream downstream annual yearly capacity capacities stated disclosed announced known written output size scale paid pay pays price cost costs bought buying buy acquired acquire acquiring founded found big bigger biggest large larger largest small smaller smallest great greater greatest high higher highest low lower lowest top first second third last latest earliest recent rank ranked ranking compare compared comparison difference differ connect connected connection connections link linked links relate related relation relationship relationships tie ties path involved concerning regarding concerned part parent parents subsidiary subsidiaries owned owns own owner owners shareholder shareholders stake stakes hold holds control controls under year years month months date time period revenue revenues income profit profits sales turnover earn earns earned earning grow grew growth figure figures statistics statistic number numbers count data happen happened happening events event answer question graph facts new kind kinds type types sort places place area region local operate operates operating run runs running phase joint venture jointly together exceed major main key';

const words = new Map<string, 'function' | 'cue' | 'generic'>();
for (const word of englishGenerics) words.set(word, 'generic');
for (const word of cueWords.split(' ')) words.set(word, englishGenerics.has(word) ? 'generic' : 'cue');
for (const word of functionWords.split(' ')) words.set(word, 'function');

/** Words of English questions that name nothing by themselves, and of which sort. `generic` ones may be part of a name. */
export const englishWords: ReadonlyMap<string, 'function' | 'cue' | 'generic'> = words;

const cues = new Set([...cueWords.split(' '), ...functionWords.split(' ')]);

/** A stretch of an English question that no rule explains. */
export interface EnglishContent {
  readonly text: string;
  /** Written like a name: with a capital, not at the beginning of the question. */
  readonly proper: boolean;
}

const adjectives: ReadonlySet<string> = new Set('Great Big New First Top High Key Main'.split(' '));

/** The stretches that are neither function words nor cues: a topic (battery) or an unknown name (Acme Chemicals). */
export function contentOfEnglish(text: string): readonly EnglishContent[] {
  const found: EnglishContent[] = [];
  for (const part of text.split(/[^\p{Script=Latin}\d\s&.'’-]+/u)) {
    let run: string[] = [];
    const flush = (): void => {
      while (run.length > 0 && /^\d+$/u.test(run.at(-1) ?? '')) run.pop();
      if (run.join(' ').length >= 3)
        found.push({ text: run.join(' '), proper: run.some((word) => /^\p{Lu}/u.test(word)) });
      run = [];
    };
    const words = part.split(/\s+/u).map((raw) => raw.replace(/[’'](?:s|d|m|ll|re|ve)$|[.’'-]+$|^[.’'-]+/gu, ''));
    for (const [index, word] of words.entries()) {
      // "Great Wall": a word that only compares else, written as a part of a name before another part of it.
      const next = words[index + 1] ?? '';
      // "data centres": 'data' alone asks for figures.
      // "new energy" is a trade.
      const isTrade = word.toLowerCase() === 'new' && /^(?:energy|materials?)$/iu.test(next);
      const isCentre = word.toLowerCase() === 'data' && /^cent(?:re|er)s?$/iu.test(next);
      const begins =
        isCentre || isTrade || (adjectives.has(word) && /^\p{Lu}/u.test(next) && !cues.has(next.toLowerCase()));
      if (begins) run.push(word);
      else if (word === '' || cues.has(word.toLowerCase())) flush();
      else run.push(word);
    }
    flush();
  }
  return found;
}
