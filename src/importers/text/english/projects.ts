import type { EnglishEntity, EntityRegister } from './entity-register.js';
import { withoutForm } from './name-runs.js';
import { numberWordPattern, ordinalPattern, parseOrdinal } from './numbers.js';
import type { EnglishMention, Template } from './template.js';

/** A project while its article is read: what several sentences say of it comes together here. */
export interface EnglishProject {
  readonly entity: EnglishEntity;
  readonly head: string;
  /** The words of its name as first written: "15 GWh battery plant". */
  readonly phrase: string;
  readonly product?: string;
  /** Of a phase: which, such as 1 or 7-8, and of what. */
  readonly phase?: string;
  readonly base?: EnglishProject;
  owner?: EnglishEntity;
  /** Whether the text calls it its owner's: "Aldervane's pump factory". */
  isPossessed?: boolean;
  place?: EnglishEntity;
}

const heads =
  '[Gg]igafactory|[Rr]esearch\\sand\\sdevelopment\\scent(?:er|re)|(?:materials?|industrial|industry|manufacturing|innovation)\\spark|plant|factory|base|project|facility|(?:production|rolling|assembly|coating|galvanizing)\\slines?|(?<!(?:product|railway|metro|subway|rail|bus|power|transmission|front|credit|shipping|pipe|dividing|bottom|top)\\s)line(?!\\s(?:of|with|between|up|from|to)\\b)|complex|refinery|smelter|steelworks|(?<=\\b(?:[Aa]n?|[Ii]ts|[Tt]heir|[Aa]nother)\\s(?:[\\p{L}\\d⟨⟩-]+\\s){0,4}|⟨D\\d+⟩\\s)works|mill|(?:data|research|development|[Rr]&[Dd]|innovation|technology|logistics|distribution|testing|engineering)\\scent(?:er|re)|workshop|farm|mine|fab|brewery|foundry|shipyard|terminal|warehouse|power\\sstation';
const stops =
  'the|a|an|and|or|of|in|on|at|by|to|for|from|with|is|are|was|were|be|been|being|will|would|has|have|had|that|which|its|their|this|these|those|as|it|he|she|they|we|into|than|also|not|build|building|built|open|opened|opening|launch|launched|start|started|starting|construct|expand|expanding|operates?|operating|run|running|own|owns|invest|invested|investing|supply|supplies|supplying|set|up|each|every|other|such|per|both|all|some|any|many|most|several|complete|completed|when|where|while|after|before|said|says|began|begin|begins|signed|around|about|over|under|between|during|through|own|whose|but|if|one';
const modifier = `(?!(?:${stops})\\s)(?:⟨[MQDFZ]\\d+⟩(?:'s)?|[\\p{L}\\d][\\p{L}\\d&-]*)\\s(?:\\([\\p{L}\\d]{1,12}\\)\\s)?`;
const phrase = new RegExp(
  `(?<![\\p{L}\\p{N}⟨-])(?:(?<det>[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]nother)\\s)?(?<mods>(?:${modifier}){0,7}?)(?<head>${heads})\\b(?!\\s?(?:⟩|manager|director|workers?))`,
  'u',
);
const genericWords = new Set(
  'new large large-scale huge giant production manufacturing modern smart intelligent second first third fourth fifth annual integrated main major key whole entire existing local overseas domestic own planned proposed latest world-class advanced digital green low-carbon zero-carbon largest biggest expansion industrial demonstration pilot construction investment big industry flagship joint separate similar nearby high-end multi-billion-yuan research development r&d data logistics headquarters regional national state-level chinese world global'.split(
    ' ',
  ),
);
const noProduct =
  /^(?:chemical|petrochemical|power|solar|wind|nuclear|photovoltaic|hydropower|thermal|pumped|storage|energy|desalination|refining|recycling|cultural|tourism|pumped-storage|energy-storage|gas-fired|coal-fired|solar-thermal|cold|hot|final|vehicle|general)$/iu;

/** What a plant's name says it makes: of "new 15 GWh power battery" power battery. */
function productOf(mods: string): string | undefined {
  const words = mods
    .replace(/⟨\w\d+⟩(?:'s)?/gu, ' ')
    .split(/\s+/u)
    .filter(
      (word) =>
        word !== '' &&
        !genericWords.has(word.toLowerCase()) &&
        !/^\d|^\p{Lu}\p{Ll}|-(?:supported|funded|invested|owned|based|backed|scale|level|of-the-art|class)$/u.test(
          word,
        ),
    );
  const name = words.join(' ');
  return name === '' || noProduct.test(name) ? undefined : name;
}

const markOf = (text: string, kind: string): number[] =>
  [...text.matchAll(new RegExp(`⟨${kind}(\\d+)⟩`, 'gu'))].map((match) => Number(match[1]));

/** How many projects back a reference may reach. */
const reach = 40;

/** The projects of one article. */
export class EnglishProjects {
  readonly all: EnglishProject[] = [];
  private readonly byEntity = new Map<EnglishEntity, EnglishProject>();
  /** The projects that a reference may mean, the last spoken of at the end. */
  private recent: EnglishProject[] = [];

  private readonly register: EntityRegister;
  private readonly mentions: readonly EnglishMention[];

  constructor(register: EntityRegister, mentions: readonly EnglishMention[]) {
    this.register = register;
    this.mentions = mentions;
  }

  projectOf(entity: EnglishEntity | undefined): EnglishProject | undefined {
    return entity === undefined ? undefined : this.byEntity.get(entity);
  }

  private remember(project: EnglishProject): EnglishProject {
    this.recent = [...this.recent.filter((other) => other !== project), project].slice(-reach);
    return project;
  }

  /** What a sentence names only beside its subject is not what "the project" means next. */
  demote(entity: EnglishEntity | undefined): void {
    const project = this.projectOf(entity);
    if (project !== undefined) this.recent = [project, ...this.recent.filter((other) => other !== project)];
  }

  private create(head: string, words: string, more: Partial<EnglishProject>): EnglishProject {
    const entity = this.register.add('Project', words);
    const project: EnglishProject = { entity, head, phrase: words, ...more };
    this.all.push(project);
    this.byEntity.set(entity, project);
    return this.remember(project);
  }

  /**
   * Marks plants, bases and projects, then phases. "Its" means `subject`; where no firm stands before it in the sentence,
   * `spoken`, whom the sentence before was about.
   */
  mark(template: Template, subject: EnglishEntity | undefined, spoken: EnglishEntity | undefined): void {
    template.replace(phrase, (match) => {
      const { det = '', mods = '', head = '' } = match.groups ?? {};
      const from =
        match.index +
        (match[0].length - match[0].replace(/^(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]nother)\s/u, '').length);
      const firm = markOf(mods, 'F')
        .map((at) => this.mentions[at]?.entity)
        .at(0);
      const owner =
        firm ??
        (/^(?:its|their)$/iu.test(det)
          ? /⟨F\d+⟩/u.test(template.text.slice(0, match.index))
            ? subject
            : (spoken ?? subject)
          : undefined);
      const place = markOf(mods, '[DZ]')
        .map((at) => this.mentions[at]?.entity)
        .at(0);
      // "The 60-million-euro facility" tells the sum of what was named last, unless that has one or this another owner.
      const last = this.recent.at(-1);
      const isTold =
        /^th/iu.test(det) &&
        /^⟨[MQ]\d+⟩\s$/u.test(mods) &&
        last !== undefined &&
        last.phase === undefined &&
        last === this.find(head, '', undefined, det) &&
        !/\d/u.test(last.phrase) &&
        !/^\s(?:of|by|from|in|at)\s(?:the\s)?⟨/u.test(template.text.slice(match.index + match[0].length));
      // "A line" of itself is no works; "the line" is the one spoken of last.
      if (head === 'line' && mods === '' && !(/^th/iu.test(det) && /\bline$/u.test(last?.head ?? ''))) return undefined;
      const isNew = /^(?:an?|another)$/iu.test(det) || (/⟨[MQ]\d+⟩/u.test(mods) && !isTold);
      // A park that is built is a project; parks with names, and those that only lie somewhere, are zones.
      if (
        /park$/u.test(head) &&
        !(/^an?$/iu.test(det) && mods !== '') &&
        !this.recent.some((project) => project.head === head)
      )
        return undefined;
      if (det === '' && firm === undefined && place === undefined && !isNew) return undefined;
      const span = template.spanOf(from, match.index + match[0].length);
      const known = isNew ? undefined : this.find(head, mods, owner, det);
      const product = productOf(mods);
      // "the project" of an article that named none says nothing.
      if (known === undefined && !isNew && owner === undefined && place === undefined && product === undefined)
        return undefined;
      const project = known ?? this.create(head, span.text, product === undefined ? {} : { product });
      project.owner ??= owner as EnglishEntity;
      if (firm !== undefined && /⟨F\d+⟩'s/u.test(mods)) project.isPossessed = true;
      project.place ??= place as EnglishEntity;
      this.register.addMention(project.entity, span, span.text);
      this.remember(project);
      return { kind: 'P', from, entity: project.entity };
    });
    this.markPhases(template);
  }

  private find(head: string, mods: string, owner: EnglishEntity | undefined, det: string): EnglishProject | undefined {
    const kindOfHead = (word: string) =>
      /^(?:plant|factory|facility|gigafactory|base|complex|works)$/u.test(word)
        ? 'site'
        : /\bline$/u.test(word)
          ? 'line'
          : /park$/u.test(word)
            ? 'park'
            : word;
    const words = mods.replace(/⟨\w\d+⟩(?:'s)?/gu, ' ').trim();
    const isBare =
      words === '' || (genericWords.has(words.toLowerCase()) && !/^(?:second|third|fourth|fifth|first)$/iu.test(words));
    const isOrdinal = /^(?:second|third|fourth|fifth|another|latest|other|first)\b/iu.test(words);
    if ((isOrdinal && !/^the|^this/iu.test(det)) || (/^new\b/iu.test(words) && !/^the|^this/iu.test(det)))
      return undefined;
    return this.recent.findLast((project) => {
      if (project.phase !== undefined)
        return (
          isBare &&
          owner === undefined &&
          head === 'project' &&
          /^th/iu.test(det) &&
          !this.recent.includes(project.base ?? project)
        );
      const isSameHead =
        project.head === head || kindOfHead(project.head) === kindOfHead(head) || (head === 'project' && isBare);
      const isSameOwner = owner === undefined || project.owner === undefined || project.owner === owner;
      return isSameHead && isSameOwner && (isBare || project.phrase.toLowerCase().includes(words.toLowerCase()));
    });
  }

  private markPhases(template: Template): void {
    const ordinals = `(?:${ordinalPattern})`;
    const number = `(?:${numberWordPattern}|\\d{1,2}|[IVX]{1,4})`;
    const patterns = [
      new RegExp(
        `(?<a>${ordinals})(?:(?:,\\s${ordinals})*,?\\sand\\s(?<b>${ordinals}))?[\\s-]phases?\\b(?:\\sof\\s(?:the\\s|its\\s)?(?<of>⟨P\\d+⟩))?`,
        'iu',
      ),
      new RegExp(
        `(?:(?<front>⟨P\\d+⟩)\\s)?\\bphases?\\s(?<a>${number})\\b(?:\\s?(?:to|and|through|-|–)\\s(?<b>${number})\\b)?(?:\\sof\\s(?:the\\s|its\\s)?(?<of>⟨P\\d+⟩))?`,
        'iu',
      ),
      /\b(?:two|three|four|both)\sphases\b/iu,
    ];
    for (const pattern of patterns)
      template.replace(pattern, (match) => {
        const { a, b, of, front } = match.groups ?? {};
        const span = template.spanOf(match.index, match.index + match[0].length);
        if (a === undefined) {
          const several = this.recent.findLast(({ phase }) => phase?.includes('-'));
          if (several === undefined) return undefined;
          this.register.addMention(several.entity, span, span.text);
          return { kind: 'P', entity: this.remember(several).entity };
        }
        const first = parseOrdinal(a);
        const last = b === undefined ? first : parseOrdinal(b);
        if (first === undefined || last === undefined) return undefined;
        const phase = first === last ? String(first) : `${first}-${last}`;
        const mark = /\d+/u.exec(of ?? front ?? '')?.[0];
        const named = mark === undefined ? undefined : this.projectOf(this.mentions[Number(mark)]?.entity);
        const base =
          named ?? this.recent.findLast((project) => project.phase === undefined) ?? this.recent.at(-1)?.base;
        const known = this.recent.find((project) => project.phase === phase && project.base === base);
        const project =
          known ??
          this.create('phase', span.text, {
            phase,
            ...(base === undefined ? {} : { base, ...(base.product === undefined ? {} : { product: base.product }) }),
          });
        this.register.addMention(project.entity, span, span.text);
        return { kind: 'P', entity: this.remember(project).entity };
      });
  }

  /** Whose it is: its own owner, or that of the whole of which it is a phase. */
  ownerOf(project: EnglishProject): EnglishEntity | undefined {
    return project.owner ?? (project.base === undefined ? undefined : this.ownerOf(project.base));
  }

  /** Gives projects names that say whose and where they are: "Aldervane Lantern Bay pump factory". */
  nameAll(): void {
    const short = (entity: EnglishEntity | undefined) =>
      entity === undefined
        ? ''
        : withoutForm([entity.name, ...entity.aliases].sort((x, y) => x.length - y.length)[0] ?? entity.name);
    const nameOf = (project: EnglishProject): string => {
      if (project.phase !== undefined)
        return `${project.base === undefined ? short(project.owner) : nameOf(project.base)} phase${project.phase.includes('-') ? 's' : ''} ${project.phase}`.trim();
      const words = project.phrase.replace(/'s\b/gu, '');
      const parts = [short(project.owner), short(project.place)].filter((part) => part !== '' && !words.includes(part));
      return [...parts, words].join(' ');
    };
    for (const project of this.all) this.register.addName(project.entity, nameOf(project), true);
  }
}
