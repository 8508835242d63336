import type { Properties } from '../../../model/claim.js';
import { type Modality, moneyStageOf } from '../../../model/enumerations.js';
import { type PropertySpec, relationshipTypes } from '../../../model/schema.js';
import { amountKindOf } from '../mapping/headings.js';
import type { CompiledLink, CompiledMapping, CompiledSource, CompiledThing } from './compile-mapping.js';
import type { PartDraft, RowPlace } from './part-draft.js';
import { type DatedStage, readProperty, readQuantity, readStages, readSum, toAmountProperties } from './read-values.js';
import type { RowCells } from './row-cells.js';
import type { RowThing, RowThings } from './row-things.js';

/** What the project of a row says of its money and its works. */
interface ProjectState {
  readonly stages: readonly DatedStage[];
  readonly latest: DatedStage | undefined;
}

/** Says what one row says of its things: the links of the mapping, and what a project's columns state. */
export class RowLinks {
  readonly #mapping: CompiledMapping;
  readonly #cells: RowCells;
  readonly #things: RowThings;
  readonly #draft: PartDraft;
  readonly #place: RowPlace;
  /** How many links and statements the row made. */
  said = 0;

  constructor(mapping: CompiledMapping, cells: RowCells, things: RowThings, draft: PartDraft, place: RowPlace) {
    this.#mapping = mapping;
    this.#cells = cells;
    this.#things = things;
    this.#draft = draft;
    this.#place = place;
  }

  read(): void {
    const project = this.#mapping.things.find(({ types }) => types.includes('Project'));
    const state = this.#readProject(project);
    for (const link of this.#mapping.links) this.#readLink(link, state);
    if (project !== undefined) this.#stateProject(project, state);
  }

  #readProject(project: CompiledThing | undefined): ProjectState {
    const source = project?.properties.find(([property]) => property === 'stage')?.[1];
    const stages = source === undefined ? [] : readStages(this.#cells, source);
    return { stages, latest: stages.at(-1) };
  }

  #stateProject(project: CompiledThing, { stages }: ProjectState): void {
    const [thing] = this.#things.of(project.key);
    if (thing === undefined) return;
    const total = project.properties.find(([property]) => property === 'totalInvestmentCny')?.[1];
    const sum = total === undefined ? undefined : readSum(this.#cells, total);
    // 不超过100亿元 is a limit, not the project's total: it stays on the edge with its qualifier.
    if (
      sum?.amount.currency === 'CNY' &&
      sum.amount.qualifier !== 'upTo' &&
      amountKindOf(sum.column.folded) === 'totalInvestment'
    ) {
      this.#draft.state(this.#place, 'totalInvestmentCny', thing.id, sum.amount.value, { rule: 'total-investment' });
      this.said += 1;
    }
    for (const { stage, date } of stages) {
      const properties = date === undefined ? {} : { date };
      this.#draft.state(this.#place, 'stage', thing.id, stage, { properties, rule: 'stage' });
      this.said += 1;
    }
  }

  #readLink(link: CompiledLink, state: ProjectState): void {
    if (link.unless.length > 0 && this.#things.firstOf(link.unless).length > 0) return;
    const [from, to] = [this.#things.firstOf(link.from), this.#things.firstOf(link.to)];
    if (from.length === 0 || to.length === 0) return;
    const spec = relationshipTypes[link.type];
    const fits = (allowed: readonly string[], thing: RowThing) => allowed.includes(thing.type);
    const [sources, targets] = [from.filter((each) => fits(spec.from, each)), to.filter((each) => fits(spec.to, each))];
    if (sources.length === 0 || targets.length === 0) return;
    const shared = targets.length > 1 ? { sharedCapacityId: targets.map(({ name }) => name).join('/') } : {};
    const { properties, modality } = this.#readProperties(
      link,
      state,
      shared,
      targets[0]?.type === 'Project',
      sources[0]?.type === 'Project',
    );
    for (const source of sources) {
      for (const target of targets) {
        const rule = `${link.type.toLowerCase().replaceAll('_', '-')}`;
        this.#draft.relate(this.#place, link.type, source.id, target.id, { properties, modality, rule });
        this.said += 1;
        if (link.type === 'OWNS') this.#inferSubsidiary(source, target, properties);
      }
    }
  }

  #readProperties(
    link: CompiledLink,
    { stages, latest }: ProjectState,
    shared: Properties,
    toProject: boolean,
    fromProject: boolean,
  ): { properties: Properties; modality: Modality } {
    const specs: Readonly<Record<string, PropertySpec>> = relationshipTypes[link.type].properties;
    const properties: Properties = {};
    for (const [property, source] of link.properties) {
      if (property === 'amountCny')
        Object.assign(properties, this.#readAmount(link, source, toProject ? latest : undefined));
      else if (property === 'capacity') {
        const quantity = readQuantity(this.#cells, source);
        if ('capacity' in quantity) Object.assign(properties, quantity, link.type === 'PRODUCES' ? shared : {});
      } else if (!property.startsWith('amount')) {
        const value = this.#readOther(specs[property], source);
        if (value !== undefined) properties[property] = value;
      }
    }
    // A project's signing is the day of the investment, where no other is given.
    const signed = stages.find(({ stage }) => stage === 'signed')?.date;
    if (link.type === 'INVESTED_IN' && properties.date === undefined && signed !== undefined) properties.date = signed;
    if (fromProject && link.type === 'PRODUCES') return this.#ofProject(properties, latest);
    const isPlanned = latest?.stage === 'negotiating' || latest?.stage === 'filed';
    return { properties, modality: link.type === 'INVESTED_IN' && isPlanned ? 'planned' : 'reported' };
  }

  #readOther(spec: PropertySpec | undefined, source: CompiledSource) {
    if (source.thing !== undefined) return this.#things.of(source.thing)[0]?.id;
    return spec === undefined ? undefined : readProperty(this.#cells, spec, source);
  }

  #readAmount(link: CompiledLink, source: CompiledSource, latest: DatedStage | undefined): Properties {
    const sum = readSum(this.#cells, source);
    if (sum === undefined) return {};
    const fixed = ['amountKind', 'amountStage', 'amountScope', 'amountIsNew', 'amountQualifier'].flatMap((property) => {
      const value = link.properties.get(property)?.value;
      return value === undefined ? [] : [[property, value] as const];
    });
    return {
      ...toAmountProperties(sum),
      ...(latest === undefined ? {} : { amountStage: moneyStageOf[latest.stage] }),
      ...Object.fromEntries(fixed),
    };
  }

  /** What a project makes is planned until it runs. */
  #ofProject(properties: Properties, latest: DatedStage | undefined): { properties: Properties; modality: Modality } {
    const isRunning = latest !== undefined && ['trial', 'running', 'fullCapacity'].includes(latest.stage);
    const needsKind = 'capacity' in properties && !('capacityKind' in properties);
    const kind = needsKind ? { capacityKind: isRunning ? 'installed' : 'planned' } : {};
    return { properties: { ...properties, ...kind }, modality: isRunning ? 'reported' : 'planned' };
  }

  /** A firm that holds more than half of another one is its parent. */
  #inferSubsidiary(holder: RowThing, held: RowThing, { percentage }: Properties): void {
    if (holder.type !== 'Company' || typeof percentage !== 'number' || percentage <= 50) return;
    const saying = { properties: { percentage }, modality: 'inferred' as const, rule: 'majority' };
    this.#draft.relate(this.#place, 'SUBSIDIARY_OF', held.id, holder.id, saying);
  }
}
