import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { groundsOf } from './grounds.js';
import { capacityAt, compilePhrases, findPhrases } from './phrases.js';
import { splitProducts } from './products.js';
import { materialRules } from './rules/materials.js';
import { firmBefore } from './subject.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

const compiled = compilePhrases(materialRules);

/** What a sentence says of materials: which product goes into which, and what a firm consumes. */
export function readMaterials(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  registry: EntityRegistry,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const { rule, found, start, end } of findPhrases(compiled, template)) {
    const inputs = splitProducts(found.groups?.inputs ?? '').map((name) => registry.add('Product', name, 0.8));
    const outputs = splitProducts(found.groups?.outputs ?? '').map((name) => registry.add('Product', name, 0.8));
    const claim = (type: 'UPSTREAM_OF' | 'CONSUMES', from: LocalEntity, to: LocalEntity, properties: Properties) => {
      relations.push({
        type,
        from,
        to,
        properties,
        modality: 'reported',
        polarity: 'positive',
        confidence: rule.confidence,
        rule: rule.name,
        grounds: groundsOf(sentence.sentence, template, found, { rule: rule.confidence, from: 1, to: 1 }),
        evidence: evidenceSpan(sentence.sentence, start, end),
      });
    };
    for (const input of inputs) {
      for (const output of outputs) if (output !== input) claim('UPSTREAM_OF', input, output, {});
    }
    // Who uses the material is the firm that the words speak of; a sentence about products alone names none.
    const user = rule.name === 'zh/is-raw-material-of' ? undefined : firmBefore(template, found.index, topic);
    if (user === undefined || rule.name === 'zh/takes-as-raw-material') continue;
    const quantity = inputs.length === 1 ? capacityAt(template, found.indices?.groups?.cap?.[0]) : {};
    for (const input of inputs) claim('CONSUMES', user, input, quantity);
  }
  return relations;
}
