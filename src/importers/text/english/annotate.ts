import type { ArticleSpan, ReadingContext } from '../reading.js';
import { markDates } from './dates.js';
import { DefinedTerms } from './defined-terms.js';
import { type EnglishEntity, EntityRegister } from './entity-register.js';
import {
  FirmLexicon,
  joinFirstWords,
  learnCountyNames,
  learnFirms,
  learnFirstWords,
  learnFromCues,
  markFirms,
} from './firms.js';
import { makerWords } from './lexicon/firm-words.js';
import { EnglishPlaces, markDateline, markPlaces, placeNamesIn } from './places.js';
import { EnglishProjects } from './projects.js';
import { markQuantities } from './quantities.js';
import {
  markExpansion,
  markInnerReferences,
  markOwn,
  markProjectPronoun,
  markVenture,
  ventureNamed,
} from './references.js';
import { type EnglishSentence, splitSentences } from './sentences.js';
import { type EnglishMention, Template } from './template.js';
import { markNamedZones, markUnnamedZones } from './zones.js';

/** A sentence ready for the rules. */
export interface AnnotatedSentence {
  readonly sentence: EnglishSentence;
  readonly template: string;
  /** The project that the sentence before spoke of last: what a sentence without any name goes on about. */
  readonly topic?: EnglishEntity;
  /** The firm that the sentence before was about. */
  readonly firm?: EnglishEntity;
}

export interface AnnotatedArticle {
  readonly sentences: readonly AnnotatedSentence[];
  readonly mentions: readonly EnglishMention[];
  readonly register: EntityRegister;
  readonly projects: EnglishProjects;
}

const bodies =
  /(?:⟨[DZ]\d+⟩(?:'s)?|\p{Lu}\p{Ll}+)\s(?:municipal\s|city\s|district\s|county\s|provincial\s|people's\s)?(?:government|administration|authorities|administrative committee|management committee)\b/u;
const firmReference = new RegExp(
  `(?<=^|[\\s"“(])(?:(?:[Tt]he|[Tt]his)\\s(?:(?<place>⟨D\\d+⟩)-based\\s)?(?:(?:[\\p{Ll}-]+\\s){0,3}(?:${makerWords.replaceAll('s?', '')}|automaker|carmaker|chipmaker|steelmaker|drugmaker)|(?:company|firm|group|corporation|enterprise|conglomerate|manufacturer))\\b(?!\\s⟨F))`,
  'u',
);
const subjectPronoun =
  /(?<=^|^(?:In|On|Last|Since|By|Earlier|At|This|Also)\b[^,.;]{0,30},?\s)[Ii]t\s(?=(?:will|has|had|plans|also|is\s(?:building|spending|investing|constructing|⟨N\d+⟩)|invest|produces|makes|supplies|ships|operates|built|set|holds|bought|acquired|opened|signed|spent)\b)/u;

const heading = (sentence: EnglishSentence): boolean => sentence.isHeading && !/[.!?]/u.test(sentence.text);

/** Marks what each sentence of an article names, with references such as "the company" resolved. */
export function annotate(text: string, article: ArticleSpan, context: ReadingContext): AnnotatedArticle {
  const sentences = splitSentences(text, article).filter((sentence) => !heading(sentence));
  const lexicon = learnLexicon(text, sentences, context);
  const register = new EntityRegister();
  const mentions: EnglishMention[] = [];
  const places = new EnglishPlaces(register);
  const projects = new EnglishProjects(register, mentions);
  places.learn(sentences.flatMap((sentence) => placeNamesIn(sentence.text)));
  const terms = new DefinedTerms(register);
  let salient: EnglishEntity | undefined;
  let salientProject: EnglishEntity | undefined;
  let venture: EnglishEntity | undefined;
  let expanded: EnglishEntity | undefined;
  let lastProject: EnglishEntity | undefined;
  const annotated = sentences.map((sentence) => {
    const topic = lastProject;
    const firm = salient;
    const template = new Template(text, sentence.start, sentence.end, mentions);
    markDates(template, context.publishedOn);
    markQuantities(template, mentions);
    markDateline(template, places);
    terms.mark(template);
    markNamedZones(template, register);
    markFirms(template, lexicon, register);
    // A filing goes on in the same sentence: "… Limited (the "Company"), … a subsidiary of the Company".
    terms.learn(template.text, mentions);
    terms.mark(template);
    markPlaces(template, places);
    markUnnamedZones(template, register, mentions, () => mentions.findLast(({ kind }) => kind === 'Z'));
    template.replace(bodies, () => ({ kind: 'B' }));
    template.replace(firmReference, (match) => {
      const before = [...template.text.slice(0, match.index).matchAll(/⟨F(\d+)⟩/gu)].at(-1)?.[1];
      // "…, the Seoul-based company said" is whoever the sentence is about, not the firm that it named last.
      const isSpeaker = /^\s(?:said|says|added|announced|disclosed|told)\b/u.test(
        template.text.slice(match.index + match[0].length),
      );
      const speaker = isSpeaker
        ? (mentions[Number(/^(?:⟨[BT]\d+⟩[^⟨]{0,3})?[^⟨,]{0,40}⟨F(\d+)⟩(?!'s)/u.exec(template.text)?.[1] ?? -1)]
            ?.entity ?? salient)
        : undefined;
      const entity = speaker ?? (before === undefined ? undefined : mentions[Number(before)]?.entity) ?? salient;
      if (entity === undefined) return undefined;
      const place = match.groups?.place;
      // "The Fuling-based maker" keeps its place in front, where the rules look for it.
      const from = place === undefined ? match.index : match.index + match[0].indexOf('-based ') + '-based '.length;
      return { kind: 'F', from, to: match.index + match[0].length, entity };
    });
    markOwn(template, mentions, salient);
    markProjectPronoun(template, salientProject, topic);
    markExpansion(template, expanded);
    markVenture(template, venture);
    markInnerReferences(template, mentions, salient);
    if (salient !== undefined) {
      const entity = salient;
      template.replace(/(?<=^)Its\s(?=(?:[\p{Ll}-]+\s){0,3}(?:customers|clients|buyers|products)\b)/u, (match) => ({
        kind: 'F',
        from: match.index,
        to: match.index + 3,
        entity,
      }));
      template.replace(subjectPronoun, (match) => ({ kind: 'F', from: match.index, to: match.index + 2, entity }));
    }
    const firms = [...template.text.matchAll(/⟨F(\d+)⟩/gu)].map((match) => mentions[Number(match[1])]?.entity);
    const isSubject = /^(?:⟨[BTD]\d+⟩[^⟨]{0,3})?(?:[^⟨,]{0,40})?(?:⟨D\d+⟩-based [^⟨]{0,30})?⟨F\d+⟩/u.test(
      template.text,
    );
    projects.mark(template, firms[0] ?? salient, salient);
    terms.learn(template.text, mentions);
    const founded = ventureNamed(template.text);
    if (founded !== undefined) venture = mentions[founded.mark]?.entity;
    const beside =
      /^(?:Along with|Together with|Besides|In addition to|Apart from|Unlike|Like)\b[^,]*?⟨P(\d+)⟩[^,]*,/u.exec(
        template.text,
      );
    if (beside !== null) projects.demote(mentions[Number(beside[1])]?.entity);
    // "Merrow's plant makes …" is a sentence about Merrow, though only its plant is marked.
    const possessed = /^(?:⟨[BT]\d+⟩,?\s?)?⟨P(\d+)⟩/u.exec(template.text)?.[1];
    const possessor = projects.projectOf(mentions[Number(possessed ?? -1)]?.entity);
    // "F will expand its plant. The expansion will cost …"
    expanded =
      mentions[Number(/\bexpan(?:d|ds|ded|ding|sion of)\b[^.;⟨]{0,40}⟨P(\d+)⟩/u.exec(template.text)?.[1] ?? -1)]
        ?.entity;
    const [, kind, mark] = /^[^⟨]{0,60}(?:⟨[BTDZ]\d+⟩[^⟨]{0,40})*⟨([FP])(\d+)⟩/u.exec(template.text) ?? [];
    salientProject = kind === 'P' ? mentions[Number(mark)]?.entity : undefined;
    const spoken = [...template.text.matchAll(/⟨([FP])(\d+)⟩/gu)];
    const project = spoken.findLast((match) => match[1] === 'P')?.[2];
    // A sentence about firms alone changes the topic; one that names neither leaves it.
    if (spoken.length > 0) lastProject = project === undefined ? undefined : mentions[Number(project)]?.entity;
    const read = {
      sentence,
      template: template.text,
      ...(topic === undefined ? {} : { topic }),
      ...(firm === undefined ? {} : { firm }),
    };
    // "Most of them will go to …" says where the goods go; it is still about their maker.
    if (/^(?:Most|Half|All|Much|Part|The (?:bulk|rest)) of (?:it|them|these|the|its)\b/u.test(sentence.text)) {
      lastProject = topic;
      return read;
    }
    // A sentence about what is its own keeps speaking of the same firm.
    if (/^(?:Its|Their)\b/u.test(sentence.text) && salient !== undefined) return read;
    salient = (isSubject ? firms[0] : firms.at(-1)) ?? (possessor?.isPossessed === true ? possessor.owner : salient);
    return read;
  });
  return { sentences: annotated, mentions, register, projects };
}

/** All firms of the article: those whose names say so first, then those that stand where only firms stand. */
function learnLexicon(text: string, sentences: readonly EnglishSentence[], context: ReadingContext): FirmLexicon {
  const lexicon = new FirmLexicon();
  for (const sentence of sentences) learnFirms(sentence.text.replace(/[’‘]/gu, "'").replace(/\s/gu, ' '), lexicon);
  const lower = new Set(
    sentences.flatMap(({ text: words }) => words.match(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}-]+/gu) ?? []),
  );
  const isCommon = (name: string) => name.split(' ').every((word) => lower.has(word.toLowerCase()));
  for (let round = 0; round < 2; round++) {
    const register = new EntityRegister();
    const places = new EnglishPlaces(register);
    let isNew = false;
    for (const sentence of sentences) {
      const scratch: EnglishMention[] = [];
      const template = new Template(text, sentence.start, sentence.end, scratch);
      markDates(template, context.publishedOn);
      markQuantities(template, scratch);
      markDateline(template, places);
      markNamedZones(template, register);
      markFirms(template, lexicon, register);
      markPlaces(template, places);
      isNew = learnFromCues(template.text, lexicon, isCommon) || isNew;
    }
    if (!isNew) break;
  }
  const body = text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0).replace(/[’‘]/gu, "'");
  learnFirstWords(body, lexicon);
  learnCountyNames(body, lexicon);
  lexicon.settle();
  joinFirstWords(body, lexicon);
  return lexicon;
}
