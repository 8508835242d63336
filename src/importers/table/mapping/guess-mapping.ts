import type { CellSource, LinkMapping, Mapping, ThingMapping } from '../../../model/mapping.js';
import type { TableField } from '../../../model/table-fields.js';
import type { GuessedColumn } from './guess-fields.js';
import { amountKindOf } from './headings.js';

type Headings = ReadonlyMap<TableField, readonly string[]>;

/** A list of one as its one. */
const columns = (headings: readonly string[]): string | string[] =>
  headings.length === 1 ? (headings[0] as string) : [...headings];

/** A county before its city before its province. */
const placeRank = (heading: string): number =>
  /省|province/iu.test(heading) ? 2 : /城?市$|city/iu.test(heading) ? 1 : 0;

/** Builds a mapping out of things and links of which only those are kept whose columns are there. */
class MappingBuilder {
  readonly #headings: Headings;
  /** Units of bare numbers, by heading, where a person said them. */
  readonly #units: ReadonlyMap<string, string>;
  readonly #things: Record<string, ThingMapping> = {};
  readonly #links: LinkMapping[] = [];

  constructor(headings: Headings, units: ReadonlyMap<string, string>) {
    this.#headings = headings;
    this.#units = units;
  }

  has(...fields: readonly TableField[]): boolean {
    return fields.some((field) => this.#headings.has(field));
  }

  of(...fields: readonly TableField[]): string[] {
    return fields.flatMap((field) => this.#headings.get(field) ?? []);
  }

  thing(
    key: string,
    type: string | string[],
    name: readonly string[],
    rest: Readonly<Record<string, unknown>> = {},
  ): void {
    if (name.length === 0) return;
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    this.#things[key] = { type, name: columns(name), ...Object.fromEntries(given) } as ThingMapping;
  }

  /** Ends that are none of the things are left out; without an end the link is. */
  link(
    type: string,
    from: readonly string[],
    to: readonly string[],
    rest: Readonly<Record<string, unknown>> = {},
  ): void {
    const known = (keys: readonly string[]) => keys.filter((key) => key in this.#things);
    const [sources, targets] = [known(from), known(to)];
    if (sources.length === 0 || targets.length === 0) return;
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    this.#links.push({
      type,
      from: columns(sources),
      to: columns(targets),
      ...Object.fromEntries(given),
    } as LinkMapping);
  }

  /** A property's columns, or nothing. */
  source(...fields: readonly TableField[]): CellSource | undefined {
    return this.sourceOf(this.of(...fields));
  }

  /** These columns with their unit, or nothing. */
  sourceOf(headings: readonly string[]): CellSource | undefined {
    if (headings.length === 0) return undefined;
    const unit = headings.map((heading) => this.#units.get(heading)).find((each) => each !== undefined);
    return unit === undefined ? columns(headings) : { column: columns(headings), unit };
  }

  within(...keys: readonly string[]): string | string[] | undefined {
    const known = keys.filter((key) => key in this.#things);
    return known.length === 0 ? undefined : columns(known);
  }

  build(drop: readonly string[]): Mapping {
    return { mapping: 1, things: this.#things, links: this.#links, drop: [...drop] };
  }
}

/**
 * Proposes a mapping from what the columns seem to hold: a list of projects where there are projects or investors, else a
 * table of firms with what they make, buy, own and where they are.
 */
export function guessMapping(guesses: readonly GuessedColumn[]): Mapping {
  const headings = new Map<TableField, string[]>();
  for (const { field, column } of guesses)
    if (field !== undefined) headings.set(field, [...(headings.get(field) ?? []), column.heading]);
  const places = headings.get('place');
  if (places !== undefined)
    headings.set(
      'place',
      places.toSorted((a, b) => placeRank(a) - placeRank(b)),
    );
  const units = guesses.flatMap(({ column, unit }) => (unit === undefined ? [] : [[column.heading, unit] as const]));
  const builder = new MappingBuilder(headings, new Map(units));
  const isProjectList = builder.has('project', 'investor');
  builder.thing('place', ['District', 'IndustrialPark'], builder.of('place'));
  builder.thing('park', 'IndustrialPark', builder.of('park'), { within: builder.within('place') });
  if (isProjectList) addProjects(builder);
  else addFirms(builder);
  const drop = guesses.flatMap(({ column, privateKind }) => (privateKind === undefined ? [] : [column.heading]));
  return builder.build(drop);
}

function addProjects(builder: MappingBuilder): void {
  const actors = ['Company', 'PublicBody'];
  // A firm beside a project and a sum, with no column of investors, is the investor; without a sum it only builds.
  const isInvestor = !builder.has('investor') && builder.has('amount');
  builder.thing('investor', actors, builder.of(isInvestor ? 'company' : 'investor'));
  builder.thing('developer', actors, [...builder.of('developer'), ...(isInvestor ? [] : builder.of('company'))]);
  const totals = builder.of('amount').filter((heading) => amountKindOf(heading) === 'totalInvestment');
  builder.thing('project', 'Project', builder.of('project'), {
    within: builder.within('investor', 'developer', 'park', 'place'),
    totalInvestmentCny: builder.sourceOf(totals),
    stage: stageSource(builder),
  });
  builder.thing('product', 'Product', builder.of('product'));
  const amount = builder.source('amount');
  const date = builder.source('date', 'signedOn');
  const invested = { amountCny: amount, amountScope: amount && { value: 'project' }, date };
  builder.link('INVESTED_IN', ['investor'], ['project'], invested);
  builder.link('INVESTED_IN', ['investor'], ['park', 'place'], {
    unless: builder.within('project'),
    amountCny: amount,
    date,
  });
  builder.link('DEVELOPS', ['developer'], ['project']);
  builder.link('LOCATED_IN', ['project'], ['park', 'place']);
  builder.link('PRODUCES', ['project'], ['product'], {
    capacity: capacitySource(builder),
    asOf: builder.source('asOf'),
  });
}

const stageColumns = [
  ['signedOn', 'signed'],
  ['startedOn', 'started'],
  ['completedOn', 'completed'],
  ['runningOn', 'running'],
] as const;

function stageSource(builder: MappingBuilder): CellSource | undefined {
  const dates = stageColumns.flatMap(([field, stage]) =>
    builder.has(field) ? [[stage, columns(builder.of(field))] as const] : [],
  );
  const stage = builder.of('stage');
  if (dates.length === 0) return stage.length === 0 ? undefined : columns(stage);
  return { ...(stage.length === 0 ? {} : { column: columns(stage) }), dates: Object.fromEntries(dates) };
}

function capacitySource(builder: MappingBuilder): CellSource | undefined {
  const quantities = builder.of('capacity', 'output');
  if (quantities.length === 0) return undefined;
  return builder.has('unit')
    ? { column: columns(quantities), unitColumn: columns(builder.of('unit')) }
    : builder.sourceOf(quantities);
}

function addFirms(builder: MappingBuilder): void {
  // A register says where a firm is registered, not where it works.
  const isRegister = builder.has('capital', 'establishedOn', 'legalForm', 'registrationStatus');
  builder.thing('registeredPlace', 'District', builder.of('registeredPlace'));
  builder.thing('firm', ['Company', 'PublicBody'], builder.of('company'), {
    within: builder.within('place', 'registeredPlace'),
    uscc: builder.source('uscc'),
    legalForm: builder.source('legalForm'),
    status: builder.source('registrationStatus'),
    ownershipKind: builder.source('ownership'),
    registeredCapitalCny: builder.source('capital'),
    establishedOn: builder.source('establishedOn'),
    nameEn: builder.source('nameEn'),
    aliases: builder.source('alias'),
  });
  builder.thing('holder', ['Company', 'Person', 'PublicBody'], builder.of('shareholder'), {
    within: builder.within('firm'),
    kind: builder.source('holderKind'),
  });
  builder.thing('investee', 'Company', builder.of('invested'));
  builder.thing('parent', 'Company', builder.of('parent'));
  builder.thing('supplier', 'Company', builder.of('supplier'));
  builder.thing('customer', 'Company', builder.of('customer'));
  builder.thing('upstream', 'Product', builder.of('upstream'));
  builder.thing('downstream', 'Product', builder.of('downstream'));
  builder.thing('product', 'Product', builder.of('product'));
  builder.thing('material', 'Product', builder.of('material'));
  builder.thing('industry', 'Industry', builder.of('industryLed'));
  const percentage = builder.source('percentage');
  const asOf = builder.source('asOf');
  const isHeld = builder.has('shareholder');
  builder.link('UPSTREAM_OF', ['upstream'], ['downstream']);
  builder.link('SUPPLIES', ['supplier'], ['customer'], {
    product: builder.source('product'),
    date: builder.source('date', 'signedOn'),
  });
  builder.link('OWNS', ['holder'], ['firm'], { percentage, asOf, contributionCny: builder.source('contribution') });
  builder.link('OWNS', ['firm'], ['investee'], {
    percentage: isHeld ? undefined : percentage,
    contributionCny: isHeld ? undefined : builder.source('contribution'),
  });
  builder.link('SUBSIDIARY_OF', ['firm'], ['parent'], { percentage });
  builder.link('REGISTERED_IN', ['firm'], isRegister ? ['registeredPlace', 'place'] : ['registeredPlace']);
  builder.link('LOCATED_IN', ['firm'], isRegister ? ['park'] : ['park', 'place']);
  builder.link('PRODUCES', ['firm'], ['product'], { capacity: capacitySource(builder), asOf });
  builder.link('CONSUMES', ['firm'], ['material']);
  builder.link('LEADS_CHAIN', ['firm'], ['industry'], {
    placeId: builder.has('place') ? { thing: 'place' } : undefined,
  });
}
