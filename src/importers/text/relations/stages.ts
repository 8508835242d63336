import type { Modality, ProjectStage } from '../../../model/enumerations.js';
import { dateBefore, findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Span } from '../reading.js';
import { evidenceSpan } from './evidence.js';
import type { Template } from './template.js';

/** How far a project has come, while the article is being read. */
export interface DraftStage {
  readonly project: LocalEntity;
  readonly stage: ProjectStage;
  readonly date?: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Span;
}

/** The words that say a project's stage, the later ones of a phrase first. */
const stageWords: readonly (readonly [ProjectStage, RegExp])[] = [
  ['cancelled', /取消|终止/u],
  ['suspended', /停建|停工|暂停建设/u],
  ['fullCapacity', /达产/u],
  ['trial', /试生产|试运行|试产/u],
  ['running', /投产|投用|投入运营|投入使用|正式运营/u],
  ['completed', /建成|竣工|完工/u],
  ['building', /在建|建设中|进入设备安装|设备安装|加紧建设|正在建设|主体封顶/u],
  ['started', /开工|动工|奠基|开建|破土/u],
  ['signed', /签约|签订|签署/u],
  ['filed', /备案|获批|核准/u],
  ['negotiating', /洽谈/u],
];

const named = new GuardedPattern(/(?<project>\ue004)(?<after>[^。；，\ue004]{0,20})/gu);

/** What a sentence says of the stage of the projects it names. */
export function readStages(sentence: ReadSentence, template: Template, publishedOn: string | undefined): DraftStage[] {
  const stages: DraftStage[] = [];
  for (const match of named.all(template.text)) {
    const after = match.groups?.after ?? '';
    const slot = template.slots.get(match.index);
    if (slot === undefined || /仪式|未|没有/u.test(after)) continue;
    for (const [stage, words] of stageWords) {
      const found = words.exec(after);
      if (found === null || /^(?:后|前|以来|即)/u.test(after.slice(found.index + found[0].length))) continue;
      const start = template.at[match.index] ?? 0;
      const last = match.index + 1 + found.index + found[0].length - 1;
      const { text } = sentence.sentence;
      const date = dateBefore(text, findDates(text, publishedOn), slot.end);
      const planned = /将|拟|计划|预计|即将|力争/u.test(after.slice(0, found.index));
      for (const { entity } of slot.mentions) {
        if (entity.type !== 'Project') continue;
        stages.push({
          project: entity,
          stage,
          ...(date === undefined ? {} : { date }),
          modality: planned ? 'planned' : 'reported',
          confidence: 0.8,
          rule: `zh/stage-${stage}`,
          evidence: evidenceSpan(sentence.sentence, start, (template.at[last] ?? start) + 1),
        });
      }
      break;
    }
  }
  return stages;
}
