import type { ProjectStage } from '../model/enumerations.js';

interface StageWords {
  readonly stage: ProjectStage;
  /** How questions and sources say it. */
  readonly words: RegExp;
}

/** In the order in which they are looked for: 试生产 before 投产. */
const stageWords: readonly StageWords[] = [
  { stage: 'trial', words: /试生产|试产|试运行|试投产|trial (?:production|operation|run)/iu },
  { stage: 'fullCapacity', words: /达产|满产|full capacity|full production/iu },
  { stage: 'signed', words: /签约|签订|签署|签下|(?<!de)sign(?:ed|ing|s)?\b|agreements?\b|inked/iu },
  {
    stage: 'started',
    words:
      /开工|动工|开建|奠基|破土|启动建设|start(?:ed|s|ing)?\b|br(?:oke|eak|eaking) ground|groundbreaking|(?:construction|work)(?: on it)? (?:began|started|begin)|began? construction|launched/iu,
  },
  {
    stage: 'running',
    words:
      /投产|投入使用|投运|运营|went into (?:operation|production)|put into (?:operation|production)|came on stream|began? (?:operation|production)|in (?:operation|production)|start(?:ed)? production|operational/iu,
  },
  { stage: 'completed', words: /竣工|完工|建成|落成|completed?\b|finished/iu },
  { stage: 'suspended', words: /停建|停工|搁置|suspend|halt|shelved/iu },
  { stage: 'cancelled', words: /取消|终止|cancel/iu },
  { stage: 'building', words: /在建|建设中|正在建设|under construction|being built/iu },
];

/** Stages that answer for one another: what is being built has started. */
const near: Readonly<Partial<Record<ProjectStage, readonly string[]>>> = {
  started: ['started', 'building'],
  building: ['building', 'started'],
  signed: ['signed'],
  running: ['running', 'trial', 'fullCapacity'],
  completed: ['completed', 'running', 'trial', 'fullCapacity'],
};

/** The stage that a question asks for. */
export function stageIn(text: string): ProjectStage | undefined {
  return stageWords.find((entry) => entry.words.test(text))?.stage;
}

/** Whether the question asks for what has not come to a stage: 还没投产, 尚未开工, "not yet completed". */
export function saysNotYet(text: string): boolean {
  return /(?:还没有?|尚未|还未|未|没有?)(?:能)?(?:正式|全部|完全)?(?:签约|开工|动工|开建|投产|竣工|完工|建成|达产|投入使用|运营)|\b(?:not|n't|yet to)\b.{0,12}\b(?:sign|start|br[eo]ak|complet|finish|operat|produc|open|run)/iu.test(
    text,
  );
}

const course = ['negotiating', 'filed', 'signed', 'started', 'completed', 'trial', 'running', 'fullCapacity'];

/** Whether a project at the stated stage has not yet come to the asked one; undefined where its stage does not tell. */
export function isBefore(stated: string, asked: ProjectStage): boolean | undefined {
  const rank = (stage: string): number => course.indexOf(stage === 'building' ? 'started' : stage);
  return rank(stated) < 0 || rank(asked) < 0 ? undefined : rank(stated) < rank(asked);
}

/** Whether a sentence speaks of the stage. */
export function speaksOf(stage: ProjectStage, sentence: string): boolean {
  return stageWords.some((entry) => entry.stage === stage && entry.words.test(sentence));
}

/** Whether a stated stage answers a question for the asked one. */
export function stageAnswers(asked: ProjectStage, stated: string): boolean {
  return (near[asked] ?? [asked]).includes(stated);
}

const ordinals: readonly (readonly [RegExp, string, string, string])[] = [
  [/一期|第一期|首期|1期|first phase|phase (?:one|1|i)\b/iu, '一期', '1', 'one'],
  [/二期|第二期|2期|second phase|phase (?:two|2|ii)\b/iu, '二期', '2', 'two'],
  [/三期|第三期|3期|third phase|phase (?:three|3|iii)\b/iu, '三期', '3', 'three'],
  [/四期|第四期|4期|fourth phase|phase (?:four|4|iv)\b/iu, '四期', '4', 'four'],
];

/** A phase that the question asks about, with the spellings that names of projects use. */
export function phaseIn(text: string): { readonly text: string; readonly anyOf: readonly string[] } | undefined {
  for (const [pattern, chinese, digit, word] of ordinals) {
    const match = pattern.exec(text);
    if (match !== null)
      return {
        text: match[0],
        anyOf: [chinese, match[0].toLowerCase(), `${digit}期`, `phase ${digit}`, `phase ${word}`, `phases ${digit}`],
      };
  }
  return undefined;
}
