import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';

/** The self-written pages, whole, that are damaged. */
export const pages: readonly string[] = readdirSync(join(import.meta.dirname, 'texts'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(import.meta.dirname, 'texts', name), 'utf8'));

/** One damage: what is done, where (0 to 1 of the text), how much of it (0 to 1), and a number to choose by. */
interface Damage {
  readonly kind: keyof typeof damages;
  readonly at: number;
  readonly size: number;
  readonly choice: number;
}

const pick = <T>(items: readonly T[], choice: number): T => items[choice % items.length] as T;

const scripts = [
  'Το εργοστάσιο παράγει',
  'Завод инвестировал 5 млрд',
  'المصنع في المنطقة',
  '工場は東京にあります',
  '공장은 서울에 있다',
  '該公司投資興建廠區，總投資額達12億元',
  'The plant, worth 2.5 billion yuan, was built by Example Co., Ltd. in Anhui.',
  '👩🏽‍🏭🏭💰𠮷野家𠀀',
  'ｆｕｌｌ　ｗｉｄｔｈ１２３亿元',
  'e\u0301n\u0303a\u0308',
];
const rubbish = [
  ...[
    '锟斤拷烫烫烫',
    '�����',
    'æ–°é—»',
    '\ufffe\uffff',
    '\ud800',
    '\udc00\ud83d',
    '\u0000',
    '\u0007\u001b[31m',
    '\u0085\u2028\u2029',
  ],
  ...[
    '\u202e\u200f\u2067',
    '\u200b\u200d\ufeff\u00ad',
    '\u0300\u0301\u0302\u0303',
    '\ue001\ue004\ue006',
    '<b>&nbsp;</b>',
    '\r\r\n\t\v\f',
  ],
];
const runs = [
  ...[
    '1',
    '，',
    '、',
    '（',
    '）',
    '“',
    '”',
    '。',
    ' ',
    '\n',
    '\u3000',
    '的',
    '公司',
    '项目',
    '万亿元',
    '年产',
    '某市',
    '.',
    '-',
    '1,',
  ],
  ...[
    '投资',
    '位于',
    '由',
    '（以下简称“',
    '》',
    '：',
    '；',
    '\t',
    '2021年',
    '甲、乙',
    'A',
    'Co., Ltd. ',
    '\ud83d',
    '\u0301',
  ],
];

const span = (text: string, { at, size }: Damage): [number, number] => {
  const start = Math.floor(at * text.length);
  return [start, Math.min(text.length, start + Math.ceil(size * text.length * 0.5))];
};

/** Pieces of a text in another order, by a small generator of numbers. */
function shuffle(pieces: readonly string[], seed: number): string[] {
  const mixed = [...pieces];
  let state = seed + 1;
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j] ?? '', mixed[i] ?? ''];
  }
  return mixed;
}

const damages = {
  cut: (text: string, damage: Damage) => text.slice(0, span(text, damage)[0]) + text.slice(span(text, damage)[1]),
  head: (text: string, { at }: Damage) => text.slice(Math.floor(at * text.length)),
  lines: (text: string, { choice }: Damage) => shuffle(text.split('\n'), choice).join('\n'),
  sentences: (text: string, { choice }: Damage) => shuffle(text.split(/(?<=[。！？])/u), choice).join(''),
  clauses: (text: string, { choice }: Damage) => shuffle(text.split(/(?<=[，。；、])/u), choice).join(''),
  characters: (text: string, damage: Damage) => {
    const [start, end] = span(text, damage);
    return text.slice(0, start) + shuffle(text.slice(start, end).split(''), damage.choice).join('') + text.slice(end);
  },
  repeat: (text: string, damage: Damage) => {
    const [start, end] = span(text, damage);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + (damage.choice % 4)) + text.slice(end);
  },
  insert: (text: string, damage: Damage) => {
    const [start] = span(text, damage);
    return text.slice(0, start) + pick(damage.size > 0.5 ? scripts : rubbish, damage.choice) + text.slice(start);
  },
  sprinkle: (text: string, { size, choice }: Damage) => {
    const every = 2 + Math.floor(size * 40);
    const what = pick(rubbish, choice);
    return text.replace(new RegExp(`[^]{${every}}`, 'g'), (piece) => piece + what);
  },
  run: (text: string, damage: Damage) => {
    const [start] = span(text, damage);
    return (
      text.slice(0, start) +
      pick(runs, damage.choice).repeat(1 + Math.floor(damage.size ** 3 * 3000)) +
      text.slice(start)
    );
  },
  oneLine: (text: string, { choice }: Damage) => text.replace(/\s+/gu, '').repeat(1 + (choice % 3)),
  unpunctuated: (text: string) => text.replace(/[，。；：、！？“”（）]/gu, ''),
  digits: (text: string, { choice }: Damage) => text.replace(/\d/gu, (digit) => String((Number(digit) + choice) % 10)),
  columns: (text: string, { choice }: Damage) => {
    const width = 3 + (choice % 20);
    return text.replace(new RegExp(`[^\\n]{${width}}`, 'gu'), '$&\n');
  },
  splice: (text: string, { at, choice }: Damage) => {
    const other = pick(pages, choice);
    return text.slice(0, Math.floor(at * text.length)) + other.slice(Math.floor(at * other.length));
  },
  // Read as another encoding than it was written in.
  misread: (text: string, damage: Damage) => {
    const [start, end] = span(text, damage);
    const [from, to] = pick(
      [
        ['utf8', 'gb18030'],
        ['gb18030', 'utf8'],
        ['utf8', 'latin1'],
        ['utf16le', 'gb18030'],
      ] as const,
      damage.choice,
    );
    return text.slice(0, start) + iconv.decode(iconv.encode(text.slice(start, end), from), to) + text.slice(end);
  },
} as const;

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0, max: 1, noNaN: true }),
  choice: fc.nat(999),
});

/** A damaged page: one of the self-written pages after one to five damages, at most 60,000 units long. */
export const damagedPage: fc.Arbitrary<string> = fc
  .tuple(fc.nat(pages.length - 1), fc.array(damage, { minLength: 1, maxLength: 5 }))
  .map(([page, list]) =>
    list.reduce((text, each) => damages[each.kind](text, each).slice(0, 60_000), pick(pages, page)),
  );
