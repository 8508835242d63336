import type { SentenceFigure } from './sentence-figures.js';

const units: Readonly<Record<string, string>> = {
  yuan: 'CNY',
  rmb: 'CNY',
  renminbi: 'CNY',
  cny: 'CNY',
  dollar: 'USD',
  usd: 'USD',
  $: 'USD',
  us$: 'USD',
  euro: 'EUR',
  '€': 'EUR',
  tonne: 't',
  ton: 't',
  gwh: 'GWh',
  gw: 'GW',
  mw: 'MW',
  vehicle: '辆',
  car: '辆',
  piece: '片',
  unit: '台',
};
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const measured =
  /(?:(?<before>US\$|\$|€|RMB|CNY|USD) ?)?(?<digits>\d[\d,]*(?:\.\d+)?)(?:[ -](?<scale>thousand|million|billion|trillion))?(?:(?: metric| US)?[ -](?<after>yuan|renminbi|RMB|CNY|USD|dollars?|euros?|tonnes?|tons?|GWh|GW|MW|vehicles|cars|pieces|units)\b)?/gu;
const counted =
  /(?<![\w.,$€-])(?<digits>\d[\d,]*) (?<noun>(?:[A-Za-z][\w-]* ){0,5}?(?<head>companies|firms|enterprises|manufacturers|makers|suppliers|startups|start-ups|projects|deals|factories|plants|employees|workers|people|patents|jobs))\b/gu;
const counters: Readonly<Record<string, string>> = {
  projects: '个',
  deals: '个',
  employees: '人',
  workers: '人',
  people: '人',
  jobs: '个',
  patents: '项',
};

/** What a sum is of, said before it (output of 5 billion yuan) or behind it (5 billion yuan in sales). */
const moneyNoun =
  /\b(?:(?:industrial|annual|total|combined|net|operating|export|tax) )*(?:output value|output|revenues?|sales|turnover|profits?|income|exports?|imports?|tax(?:es)?|GDP|value added|contracts?|investments?)\b/giu;
const done = /\b(?:signed|completed|started|attracted|launched|approved|landed)\b[^,;.]{0,16}$/iu;

/** A figure in brackets says another one again. */
const inBrackets = (head: string): boolean => head.lastIndexOf('(') > head.lastIndexOf(')');

function tailOf(sentence: string, end: number): string {
  const rest = sentence.slice(end);
  const stop = rest.search(/[,;:()]|\.(?:\s|$)/u);
  return stop < 0 ? rest : rest.slice(0, stop);
}

function labelOf(head: string, tail: string): string {
  const behind = /^ (?:in|of) (?<noun>[a-z ]{4,30})/u.exec(tail)?.groups?.noun ?? '';
  const own = [...behind.matchAll(moneyNoun)][0]?.[0];
  const clause = head.split(/;|,(?!\d)(?! (?:up|down)\b)/u).at(-1) ?? '';
  return own ?? [...clause.matchAll(moneyNoun)].at(-1)?.[0] ?? '';
}

/** The figures of an English sentence that have a unit, and its counts of firms, projects, people and patents. */
export function englishFiguresIn(sentence: string): readonly SentenceFigure[] {
  const sums = [...sentence.matchAll(measured)].flatMap((match): SentenceFigure[] => {
    const { before, digits = '', scale, after } = match.groups ?? {};
    const word = (before ?? after)?.toLowerCase();
    const unit = word === undefined ? undefined : (units[word] ?? units[word.replace(/s$/u, '')]);
    const head = sentence.slice(0, match.index);
    if (unit === undefined || inBrackets(head)) return [];
    const end = match.index + match[0].length;
    const tail = tailOf(sentence, end);
    const value = Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1);
    return [{ label: /^[A-Z]{3}$/u.test(unit) ? labelOf(head, tail) : '', value, unit, start: match.index, end, tail }];
  });
  const counts = [...sentence.matchAll(counted)].flatMap((match): SentenceFigure[] => {
    const { digits = '', noun = '', head: kind = '' } = match.groups ?? {};
    const head = sentence.slice(0, match.index);
    if (inBrackets(head) || sums.some(({ start, end }) => start <= match.index && match.index < end)) return [];
    const end = match.index + match[0].length;
    const verb = done.exec(head)?.[0].split(' ')[0];
    return [
      {
        label: verb === undefined ? noun : `${verb} ${noun}`,
        value: Number(digits.replaceAll(',', '')),
        unit: counters[kind.toLowerCase()] ?? '家',
        start: match.index,
        end,
        tail: tailOf(sentence, end),
      },
    ];
  });
  return [...sums, ...counts].sort((a, b) => a.start - b.start);
}

/** Words that one English question or label may use for another. */
const alike: readonly (readonly string[])[] = [
  ['company', 'firm', 'enterprise', 'business', 'manufacturer', 'maker'],
  ['revenue', 'sale', 'turnover', 'income'],
  ['output', 'production'],
  ['employee', 'worker', 'people', 'staff'],
  ['factory', 'plant'],
  ['sign', 'signed', 'signing'],
];
const idle = new Set(
  'the a an of its their his in and total combined annual overall over more than some about up new related'.split(' '),
);

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z][\w&]*/gu) ?? [])
    .filter((word) => !idle.has(word))
    .map((word) => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, ''));
}

const isSaid = (word: string, said: ReadonlySet<string>): boolean =>
  said.has(word) || alike.some((group) => group.includes(word) && group.some((other) => said.has(other)));

/** How much of what an English label says an English question asks for: 0 where its last word is not asked for, to 1. */
export function labelScore(label: string, question: string): number {
  const words = stemsOf(label);
  const said = new Set(stemsOf(question));
  const last = words.at(-1);
  if (last === undefined || !isSaid(last, said)) return 0;
  return words.filter((word) => isSaid(word, said)).length / words.length;
}
