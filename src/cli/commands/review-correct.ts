import type { Command } from 'commander';
import { NotFoundError, UsageError } from '../../errors.js';
import { claimReviewRequestSchema } from '../../model/api/claim-review.js';
import type { ClaimView } from '../../model/api.js';
import type { Properties, PropertyValue } from '../../model/claim.js';
import { isRelationshipType, nodeTypes, type PropertySpec, relationshipTypes, statedOn } from '../../model/schema.js';
import { printResult } from '../output.js';
import { parseRequest } from '../parse-request.js';
import { describeClaimBeside, describeEdges } from '../review-lines.js';
import { asWriter, type Output, type Signed, signatureOf, signed } from '../reviewer.js';
import { withGraph } from '../with-graph.js';

type Specs = Readonly<Record<string, PropertySpec>>;

/** What can be said with a claim: its relation's properties, or the one of its subject, and since when. */
function specsOf({ claim, subject }: ClaimView): Specs {
  if (isRelationshipType(claim.predicate)) return relationshipTypes[claim.predicate].properties;
  const own: Specs = nodeTypes[subject.type].properties;
  const spec = own[claim.predicate];
  return { ...(spec === undefined ? {} : { [claim.predicate]: spec }), date: statedOn };
}

/** A value as it is typed; whether it fits is for the model to say. */
function readTyped(spec: PropertySpec | undefined, text: string): PropertyValue {
  const number = Number(text);
  if ((spec?.kind === 'number' || spec?.kind === 'integer') && text.trim() !== '' && !Number.isNaN(number))
    return number;
  if (spec?.kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return spec?.kind === 'texts' ? text.split(',') : text;
}

/** The claim's properties with what is said anew: `name=value`, and `name=` for what is to go. */
function readChanges(view: ClaimView, changes: readonly string[]): { properties: Properties; value?: PropertyValue } {
  const specs = specsOf(view);
  const properties: Record<string, PropertyValue> = { ...view.claim.properties };
  let value = view.claim.value;
  for (const change of changes) {
    const at = change.indexOf('=');
    const [name, text] = [change.slice(0, at), change.slice(at + 1)];
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (at < 1 || spec === undefined)
      throw new UsageError('wrong-usage', `${change}: write name=value, with one of ${Object.keys(specs).join(', ')}`);
    if (name === view.claim.predicate) value = readTyped(spec, text);
    else if (text === '') delete properties[name];
    else properties[name] = readTyped(spec, text);
  }
  return { properties, ...(value === undefined ? {} : { value }) };
}

/** What sources are read to say of a thing, and putting it right. */
export function registerReviewCorrect(review: Command): void {
  review
    .command('claims')
    .description('what sources are read to say of a thing, with the ids to accept, reject or correct by')
    .argument('<entity>', 'its id')
    .option('--json', 'print one JSON document')
    .action(async (id: string, options: Output) => {
      const claims = await withGraph(async (graph) => {
        const { edges, facts } = await graph.entity(id);
        const ids = edges.flatMap(({ claimIds }) => claimIds);
        return [...facts, ...(await graph.claims([...new Set(ids)]))];
      });
      printResult({ claims }, options, () => claims.map(describeClaimBeside).join('\n') || 'no claims');
    });
  signed(review.command('correct'))
    .description('put a claim right: what you say is a claim of its own under your name, and outlives a new import')
    .argument('<claim>', 'its id')
    .argument('<changes...>', 'name=value, such as amountCny=1300000000, date=2024-05, stage=building; name= for none')
    .action(async (id: string, changes: string[], options: Signed) => {
      const report = await asWriter(async (graph) => {
        const [view] = await graph.claims([id]);
        if (view === undefined) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
        const said = { verdict: 'corrected', ...readChanges(view, changes), ...signatureOf(options) };
        return graph.reviewClaim(id, parseRequest(claimReviewRequestSchema, said));
      });
      printResult(report, options, () => `${id}: corrected\n${describeEdges(report.edges)}`);
    });
}
