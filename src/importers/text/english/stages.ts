import type { Modality, ProjectStage } from '../../../model/enumerations.js';
import type { ReadStage } from '../reading.js';
import type { AnnotatedSentence } from './annotate.js';
import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention } from './template.js';

/** A stage of a project, before things are numbered. */
export interface EnglishStage extends Omit<ReadStage, 'project'> {
  readonly project: EnglishEntity;
}

/** Words that say how far a project has come, with a sentence for each. */
export interface StageWords {
  readonly stage: ProjectStage;
  /** After the project: "the plant was put into operation". Before it, where `isBefore`: "broke ground on a plant". */
  readonly pattern: RegExp;
  readonly isBefore?: boolean;
  readonly example: string;
}

const det = '(?:the|a|an|its|their|this|another) ?';
const begin =
  '(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:e|es|ed|ing)|kick(?:s|ed)? off|get(?:s)? under ?way|got under ?way)';
const after = (stage: ProjectStage, words: string, example: string): StageWords => ({
  stage,
  pattern: new RegExp(words, 'iu'),
  example,
});
const before = (stage: ProjectStage, words: string, example: string): StageWords => ({
  stage,
  pattern: new RegExp(`${words} (?:${det})?$`, 'iu'),
  isBefore: true,
  example,
});

/** The more particular first: "trial production began" is no production. */
export const stageWords: readonly StageWords[] = [
  after(
    'cancelled',
    '\\b(?:(?:was|been|is|were) )?(?:cancell?ed|scrapped|abandoned|called off|terminated)\\b',
    'The cell plant was cancelled in 2030.',
  ),
  after('suspended', '\\b(?:suspended|halted|put on hold|shelved|stalled)\\b', 'The cell plant was suspended in 2030.'),
  after(
    'fullCapacity',
    '\\b(?:reach(?:es|ed|ing)? (?:its )?(?:full|designed|design) (?:production )?capacity|full[ -]capacity (?:production|operation)|fully ramped up)\\b',
    'The cell plant reached full capacity in 2030.',
  ),
  after('trial', `\\btrial (?:production|operation|run)s?\\b`, 'The cell plant began trial production in 2030.'),
  after(
    'running',
    `\\b(?:(?:put|went|go(?:es)?|come|came|enter(?:s|ed)?|brought|placed) (?:officially |formally )?(?:in)?to (?:full |formal |commercial |mass )?(?:operation|production|use|service)|entered (?:full |formal |commercial |mass )?(?:operation|production)|(?:came|come|comes|went|go|brought) (?:on ?stream|online|on line)|${begin} (?:its |mass |commercial |full |formal |batch |large-scale )*(?:production|operations?|operating|producing)|start(?:s|ed)? up|(?:mass |commercial )?(?:production|operations?) (?:[\\p{Ll}]+ ){0,4}?(?:${begin}|scheduled for|expected (?:in|by))|(?:was |were |has |been )(?:officially |formally )?(?:opened|inaugurated|commissioned)|is (?:now |already )?(?:operational|in (?:full |commercial )?(?:operation|production)|up and running)|opened)\\b`,
    'The cell plant was put into operation in 2030.',
  ),
  after(
    'completed',
    '\\b(?:(?:was|were|be|been|is) (?:officially |basically |fully )?(?:completed|finished)|completion|completed (?:in|on|by|construction)|topped out|complete construction)\\b',
    'The cell plant was completed in 2030.',
  ),
  after(
    'building',
    '\\b(?:(?:is|are|still|remains?) (?:now |currently |still )?(?:under construction|being (?:built|constructed))|construction (?:is|was) (?:in full swing|under ?way|in progress)|is taking shape)\\b',
    'The cell plant is under construction.',
  ),
  after(
    'started',
    `\\b(?:br(?:oke|oken|eak|eaks|eaking) ground|${begin} construction|construction (?:work )?(?:[\\p{Ll}]+ ){0,4}?${begin})\\b`,
    'The cell plant broke ground in 2030.',
  ),
  after(
    'signed',
    '\\b(?:(?:was|were|been) signed|(?:agreements?|contracts?|deals?) (?:[\\p{Ll}]+ ){0,2}signed)\\b',
    'The cell plant was signed in 2030.',
  ),
  before(
    'started',
    `(?:br(?:oke|oken|eak|eaks|eaking) ground (?:on|for)|${begin} (?:the )?(?:construction|building|work)(?: work)?(?: (?:of|on|at))?)`,
    'Merrow Battery broke ground on a cell plant in Fuling in 2030.',
  ),
  before(
    'running',
    '(?:opened|inaugurated|commissioned|launched production at|began production at|started production at|put)',
    'Merrow Battery opened a cell plant in Fuling in 2030.',
  ),
  before(
    'completed',
    '(?:completed|finished)(?: (?:the )?construction of| building)?',
    'Merrow Battery completed a cell plant in Fuling in 2030.',
  ),
  before(
    'building',
    '(?:is|are) (?:now |currently )?(?:building|constructing)',
    'Merrow Battery is building a cell plant in Fuling.',
  ),
  before(
    'signed',
    '(?:sign(?:s|ed|ing)?|ink(?:s|ed)|enter(?:ed)? into|reached) [^.;⟨]{0,60}?(?:(?:agreement|contract|deal|memorandum|pact)s?[^.;⟨]{0,40}?)(?:to (?:build|construct|develop|set up|establish|invest in)|for|on)',
    'Merrow Battery signed an agreement to build a cell plant in Fuling in 2030.',
  ),
  before(
    'signed',
    '(?:agreements?|contracts?|deals?) (?:to build|for|on)',
    'In 2030 both signed agreements for a cell plant of Merrow Battery.',
  ),
];
const workOn = new RegExp(`\\b(?:construction|building|work)(?: work)? (?:of|on|at) (?:${det})?$`, 'iu');
/** After "construction of the plant". */
const workStages: readonly (readonly [ProjectStage, RegExp])[] = [
  ['suspended', /\b(?:suspended|halted|put on hold|stalled)\b/iu],
  ['cancelled', /\b(?:cancell?ed|scrapped|abandoned|called off)\b/iu],
  ['completed', /\b(?:completed|finished|completion)\b/iu],
  ['started', new RegExp(`\\b${begin}`, 'iu')],
  ['building', /\b(?:is|are) (?:under ?way|in full swing|progressing)\b/iu],
];
const planned =
  /\b(?:will|would|to be|plans?|planned|planning|expect(?:ed|s)?|scheduled|due|set|slated|aims?|intends?|likely|proposed|target(?:ed|s)?|is to|are to)\b(?![^.;]*\b(?:was|were|has been|had)\b [\p{Ll}]*$)/iu;
const denied = /\b(?:not|never|without|yet to|delayed|postponed|before)\b|n't\b/iu;
const opensCondition = /\b(?:once|when|after|until)\b[^.;⟨]{0,20}$/iu;
/** How a sentence goes on about the project before it without naming it. */
const goesOn =
  /^(?:⟨T\d+⟩, )?(?:Construction|Work|(?:Mass |Trial |Commercial |Full )?[Pp]roduction|Operations?|Completion|Groundbreaking)\b(?! (?:of|on|at)\b)/u;
const longestStretch = 160;

/** Where the next sentence or statement of another subject begins. */
function stretchAfter(text: string): string {
  const end = /⟨P\d+⟩|[;]|, (?:while|whereas|but)\b/u.exec(text)?.index ?? text.length;
  return text.slice(0, Math.min(end, longestStretch));
}

/** What an article's sentences say of how far its projects have come, with the date that stands nearest. */
export function readStages(
  sentences: readonly AnnotatedSentence[],
  mentions: readonly EnglishMention[],
): EnglishStage[] {
  const found = new Map<string, EnglishStage>();
  const ids = new Map<EnglishEntity, number>();
  const add = (
    sentence: AnnotatedSentence['sentence'],
    project: EnglishEntity,
    stage: ProjectStage,
    modality: Modality,
    date: string | undefined,
  ) => {
    ids.set(project, ids.get(project) ?? ids.size);
    const key = `${ids.get(project)} ${stage} ${modality}`;
    const known = found.get(key);
    if (known !== undefined && (known.date !== undefined || date === undefined)) return;
    const evidence = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 300) };
    found.set(key, {
      project,
      stage,
      modality,
      ...(date === undefined ? {} : { date }),
      confidence: 0.75,
      rule: `en/stage-${stage}`,
      evidence,
    });
  };
  for (const { template, sentence, topic } of sentences) {
    const dateAt = (text: string): string | undefined => {
      const mark = /⟨T(\d+)⟩/u.exec(text)?.[1];
      const date = mark === undefined ? undefined : mentions[Number(mark)]?.value?.date;
      return typeof date === 'string' ? date : undefined;
    };
    const all = [...template.matchAll(/⟨T\d+⟩/gu)];
    const only = all.length === 1 ? dateAt(all[0]?.[0] ?? '') : undefined;
    const opening = dateAt(/^(?:[^⟨,]{0,20})⟨T\d+⟩,/u.exec(template)?.[0] ?? '');
    /** Reads the words after a project, or a whole sentence that speaks of it without naming it. */
    const readAfter = (project: EnglishEntity, text: string, isWork: boolean, front = ''): void => {
      const stretch = stretchAfter(text);
      const words: readonly (readonly [ProjectStage, RegExp])[] = isWork
        ? workStages
        : stageWords.filter(({ isBefore }) => isBefore !== true).map(({ stage, pattern }) => [stage, pattern] as const);
      const hits = words
        .flatMap(([stage, pattern]) =>
          [...stretch.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((hit) => ({
            stage,
            start: hit.index,
            end: hit.index + hit[0].length,
          })),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end);
      let last = 0;
      for (const [at, { stage, start, end }] of hits.entries()) {
        if (start < last) continue;
        const lead = stretch.slice(last, start);
        // "…, and F has begun production" speaks of another.
        if (/⟨F\d+⟩(?!'s)[^,⟨]{0,40}$/u.test(lead) && !/\bby (?:⟨D\d+⟩-based )?⟨F\d+⟩[^,⟨]{0,40}$/u.test(lead))
          continue;
        if (denied.test(lead) || denied.test(stretch.slice(start, end))) continue;
        const next = hits.slice(at + 1).find((hit) => hit.start >= end)?.start ?? stretch.length;
        const said = `${lead}${stretch.slice(start, end)}`;
        const isAhead = planned.test(said) || (opensCondition.test(front) && /\b(?:is|are)\b/u.test(said));
        const isAlone = hits.length === 1 && stage !== 'building';
        // A sentence's first date tells when something was done or said, not when it is to be done.
        const around = isAhead ? undefined : isAlone ? (only ?? opening) : opening;
        add(
          sentence,
          project,
          stage,
          isAhead ? 'planned' : 'reported',
          dateAt(stretch.slice(end, next)) ?? dateAt(lead) ?? around,
        );
        last = end;
      }
    };
    for (const match of template.matchAll(/⟨P(\d+)⟩/gu)) {
      const project = mentions[Number(match[1])]?.entity;
      if (project === undefined) continue;
      const front = template.slice(Math.max(0, match.index - longestStretch), match.index);
      const rest = template.slice(match.index + match[0].length);
      for (const { stage, pattern, isBefore } of stageWords) {
        const hit = isBefore === true ? pattern.exec(front) : null;
        if (hit === null) continue;
        const clause = front.slice(Math.max(0, front.slice(0, hit.index).search(/[^;]*$/u)), hit.index);
        if (denied.test(clause.slice(-40))) break;
        const near = rest.split(/[;]|, (?:which|while|but|and)\b/u)[0] ?? '';
        // "Construction of the plant" is no opening of it: what stands nearest counts.
        add(
          sentence,
          project,
          stage,
          planned.test(clause) ? 'planned' : 'reported',
          opening ?? dateAt(near) ?? only ?? dateAt(clause.slice(-80)),
        );
        break;
      }
      readAfter(project, rest, workOn.test(front), front);
    }
    if (topic !== undefined && !/⟨[PF]\d+⟩/u.test(template) && goesOn.test(template)) {
      const isWork = /^Construction\b/u.test(template);
      readAfter(topic, template, isWork);
    }
  }
  return [...found.values()];
}
