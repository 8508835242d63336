import type { Asked, Frame, Mention } from './frame.js';
import { Inquiry, type Planner, type Reply, titleOf } from './inquiry.js';
import { named, rowOf } from './rows.js';
import { formatQuantity, listNames, say } from './wording.js';

/** What two places, parks, firms or projects can be compared by. */
interface Measure {
  readonly key: 'investment' | 'projects' | 'companies' | 'capacity';
  readonly words: RegExp;
  readonly captions: readonly [zh: string, en: string];
}

/** In the order in which a question's words are looked for: 企业投资 is about investment. */
const measures: readonly Measure[] = [
  { key: 'capacity', words: /产能|capacit/iu, captions: ['产能', 'capacity'] },
  { key: 'investment', words: /投资|投得?|引资|资金|砸|invest|money|spen[dt]/iu, captions: ['投资', 'investment'] },
  { key: 'projects', words: /项目|工程|project/iu, captions: ['项目数', 'projects'] },
  { key: 'companies', words: /企业|公司|厂商|compan|firm|enterpris/iu, captions: ['企业数', 'companies'] },
];

/** Figures that only a source's own statistics give: those are compared in words of their own. */
const figures =
  /营收|营业收入|收入|产值|生产总值|GDP|利润|增加值|税收|出口|人口|revenue|output|profit|sales|turnover|exports?|population|agreed|协议/iu;

const isPlace = (mention: Mention): boolean => mention.type === 'District' || mention.type === 'IndustrialPark';

/** The two of the question's names that are compared, and the place where both are looked at, if one is named. */
export function sidesOf(
  frame: Frame,
): { readonly sides: readonly [Mention, Mention]; readonly where?: Mention } | undefined {
  const { subjects } = frame;
  const places = subjects.filter(isPlace);
  const firms = subjects.filter((mention) => mention.type === 'Company');
  const projects = subjects.filter((mention) => mention.type === 'Project');
  const [place, other] = places;
  if (projects.length === 2 && projects[0] !== undefined && projects[1] !== undefined && subjects.length === 2)
    return { sides: [projects[0], projects[1]] };
  if (firms.length === 2 && places.length <= 1 && projects.length === 0 && firms[0] && firms[1])
    return { sides: [firms[0], firms[1]], ...(place === undefined ? {} : { where: place }) };
  if (places.length === 2 && firms.length <= 1 && projects.length === 0 && place && other)
    return { sides: [place, other] };
  return undefined;
}

/** What is asked of each side for a measure. */
function askedOf(measure: Measure['key'], side: Mention): Asked | undefined {
  if (measure === 'investment') return side.type === 'Project' || side.type === 'Company' ? 'amount' : 'total';
  if (measure === 'projects') return side.type === 'Project' ? undefined : 'projects';
  if (measure === 'companies') return isPlace(side) ? 'companies' : undefined;
  return 'capacity';
}

function sideFrame(frame: Frame, side: Mention, where: Mention | undefined, asked: Asked): Frame {
  const { who, where: place, project, ranking: _, bounds: __, ...rest } = frame;
  const firm =
    side.type === 'Company' ? side : isPlace(side) ? frame.subjects.find((one) => one.type === 'Company') : undefined;
  const site = isPlace(side) ? side : where;
  return {
    ...rest,
    asked,
    rule: 'comparison/side',
    also: asked === 'companies' || asked === 'projects' ? ['count'] : [],
    withAmount: false,
    ...(firm === undefined ? {} : { who: firm }),
    ...(site === undefined ? {} : { where: site }),
    ...(side.type === 'Project' ? { project: side } : {}),
    subjects: [firm, site, side.type === 'Project' ? side : undefined].filter((one) => one !== undefined),
    // Words such as 更多 and "attract" say how to compare, not what.
    topics: frame.topics.filter((topic) => topic.proper || topic.anyOf !== undefined),
    masked: '',
  };
}

interface Cell {
  readonly measure: Measure;
  /** The inquiry of the first side. */
  readonly own: Inquiry;
  readonly replies: readonly [Reply, Reply];
}

/**
 * Two places, parks, firms or projects side by side: by the measure that the question names, else by all that the
 * graph can count. Undefined where the question compares something else, such as a source's own statistics.
 */
export async function compareSides(inquiry: Inquiry, plan: Planner): Promise<Reply | undefined> {
  const { frame } = inquiry;
  const found = sidesOf(frame);
  if (found === undefined || figures.test(frame.masked)) return undefined;
  const { sides, where } = found;
  const asked = measures.find(({ words }) => words.test(frame.masked));
  const wanted = asked === undefined ? measures.filter(({ key }) => key !== 'capacity') : [asked];
  const cells = await Promise.all(
    wanted.map(async (measure): Promise<Cell | undefined> => {
      const [left, right] = sides.map((side) => askedOf(measure.key, side));
      if (left === undefined || right === undefined) return undefined;
      const own = new Inquiry(inquiry.reader, sideFrame(frame, sides[0], where, left));
      const other = new Inquiry(inquiry.reader, sideFrame(frame, sides[1], where, right));
      return { measure, own, replies: await Promise.all([plan(own), plan(other)]) };
    }),
  );
  const compared = cells.filter((cell) => cell !== undefined);
  if (compared[0] !== undefined) inquiry.showAs(compared[0].own);
  const known = compared.filter(({ replies }) => replies.some((reply) => reply.status === 'answered'));
  if (known.length === 0) return undefined;
  const lacking = known.find(({ replies }) => replies.some((reply) => reply.status !== 'answered'));
  if (asked !== undefined && lacking !== undefined) return tellLacking(inquiry, sides, lacking);
  return tellCells(inquiry, sides, known);
}

/** The sums of a side where it has several of different stages or currencies, which are not added up. */
function totalsOf(reply: Reply): readonly (readonly [number, string])[] {
  if (reply.value !== undefined) return [[reply.value, reply.unit ?? '']];
  return reply.rows.flatMap((row) =>
    typeof row.count === 'number' && typeof row.amount === 'number'
      ? [[row.amount, String(row.currency ?? 'CNY')] as const]
      : [],
  );
}

/** One side's figure is not in the graph, so that nothing can be compared; the other's is told. */
function tellLacking(inquiry: Inquiry, sides: readonly [Mention, Mention], { measure, replies }: Cell): Reply {
  const { language } = inquiry;
  const missing = sides.filter((_, index) => replies[index]?.status !== 'answered');
  const names = listNames(
    missing.map((side) => titleOf(side, language)),
    language,
  );
  const known = replies.filter((reply) => reply.status === 'answered').map(({ answer }) => answer);
  const caption = say(language, ...measure.captions);
  return {
    status: 'not-in-graph',
    answer: say(
      language,
      `无法比较：图谱里没有${names}的${caption}。${known.join('')}`,
      `No comparison: ${caption} of ${names} is not in the graph. ${known.join(' ')}`.trim(),
    ),
    rows: [],
    entities: [],
    claimIds: replies.flatMap(({ claimIds }) => claimIds),
    ids: replies.flatMap(({ ids }) => ids),
  };
}

/** Who has more, where one thing is compared: that is the name which answers. */
function winnersOf(sides: readonly [Mention, Mention], cells: readonly Cell[]): readonly string[] {
  const [cell] = cells;
  const [one, other] = cell?.replies.map(totalsOf) ?? [];
  if (cells.length !== 1 || one?.length !== 1 || other?.length !== 1 || one[0]?.[1] !== other[0]?.[1]) return [];
  const [left, right] = [one[0]?.[0] ?? 0, other[0]?.[0] ?? 0];
  return left === right ? [] : (sides[left > right ? 0 : 1].candidates.slice(0, 1).map(({ name }) => name) ?? []);
}

function tellCells(inquiry: Inquiry, sides: readonly [Mention, Mention], cells: readonly Cell[]): Reply {
  const { language } = inquiry;
  const names = sides.map((side) => titleOf(side, language));
  const [left = '', right = ''] = names;
  const told = cells.map(({ measure, replies }) => {
    const caption = say(language, ...measure.captions);
    const sums = replies.map(totalsOf);
    const figure = (index: number): string => {
      const own = sums[index] ?? [];
      if (own.length === 0) return say(language, '图谱里没有', 'not in the graph');
      return own.map(([value, unit]) => formatQuantity(value, unit, language)).join(say(language, '＋', ' + '));
    };
    const [one, other] = [sums[0]?.[0], sums[1]?.[0]];
    const comparable =
      sums.every((own) => own.length === 1) && one !== undefined && other !== undefined && one[1] === other[1];
    const verdict = !comparable
      ? ''
      : one[0] === other[0]
        ? say(language, '，相等', ', equal')
        : say(
            language,
            `，${one[0] > other[0] ? left : right}更多，相差${formatQuantity(Math.abs(one[0] - other[0]), one[1], language)}`,
            `, more for ${one[0] > other[0] ? left : right}, by ${formatQuantity(Math.abs(one[0] - other[0]), one[1], language)}`,
          );
    return say(
      language,
      `${caption}：${left}${figure(0)}，${right}${figure(1)}${verdict}`,
      `${caption}: ${left} ${figure(0)}, ${right} ${figure(1)}${verdict}`,
    );
  });
  const apart = cells.some(({ replies }) =>
    replies.some((reply) => reply.status === 'answered' && reply.value === undefined),
  )
    ? say(language, '口径、阶段或币种不同的不相加。', ' Sums of different kind, stage or currency are not added up.')
    : '';
  const rows = cells.flatMap(({ measure, replies }) =>
    replies.flatMap((reply, index) =>
      totalsOf(reply).map(([value, unit]) =>
        rowOf(
          {
            ...named('subject', sides[index]?.candidates[0] && { ...sides[index].candidates[0] }),
            metric: say(language, ...measure.captions),
            value,
            unit,
          },
          reply.claimIds.slice(0, 20),
        ),
      ),
    ),
  );
  const [only] = cells;
  const [one, other] = only?.replies.map(totalsOf) ?? [];
  const difference =
    cells.length === 1 && one?.length === 1 && other?.length === 1 && one[0]?.[1] === other[0]?.[1]
      ? Math.abs((one[0]?.[0] ?? 0) - (other[0]?.[0] ?? 0))
      : undefined;
  const all = told.join(say(language, '；', '; '));
  return {
    status: 'answered',
    answer: `${all.charAt(0).toUpperCase()}${all.slice(1)}${say(language, '。', '.')}${apart}`,
    rows,
    entities: winnersOf(sides, cells),
    ...(difference === undefined ? {} : { value: difference, unit: one?.[0]?.[1] ?? '' }),
    claimIds: [...new Set(cells.flatMap(({ replies }) => replies.flatMap((reply) => reply.claimIds)))],
    ids: [...new Set(cells.flatMap(({ replies }) => replies.flatMap((reply) => reply.ids)))],
  };
}
