import { type Command, Option } from 'commander';
import type { RetractReport } from '../../graph/graph.js';
import { RetractedDocuments } from '../../kept/retracted-documents.js';
import type { RestoreReport, RetractedDocument, RetractionPreview } from '../../model/api/retractions.js';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu retract page.txt --dry-run
  $ tupu retract page.txt
  $ tupu retract doc-3f2a9c41e07b5d886a10 --undo`;

interface Options {
  readonly dryRun?: boolean;
  readonly undo?: boolean;
  readonly json?: boolean;
}

export function registerRetract(program: Command): void {
  program
    .command('retract')
    .description('take a document back, with its claims and what only it supported')
    .argument('<document>', "the document's id or file name")
    .option('--dry-run', 'say what would go, and write nothing')
    .addOption(new Option('--undo', 'bring a document back that was taken back').conflicts('dryRun'))
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (document: string, options: Options) => {
      await withGraph(async (graph, { progress, settings }) => {
        const kept = new RetractedDocuments(settings.home);
        const wait = (holder: string): void => progress(`waiting for ${holder}, which is writing`);
        if (options.dryRun) {
          const preview = await graph.previewRetraction(await graph.findDocument(document));
          printResult(preview, options, () => describePreview(preview));
        } else if (options.undo) {
          const id = findKept(await kept.list(graph), document);
          const report = await graph.withLease('tupu retract --undo', () => kept.restore(graph, id), wait);
          printResult(report, options, () => describeRestored(report));
        } else {
          const report = await graph.withLease('tupu retract', () => kept.retract(graph, document), wait);
          printResult(report, options, () => describeRetracted(report));
        }
      });
    });
}

/** The id of the document that was taken back last under this name; what is no name of one is an id. */
const findKept = (kept: readonly RetractedDocument[], document: string): string =>
  kept.find(({ documentId, fileName }) => documentId === document || fileName === document)?.documentId ?? document;

const describeRetracted = (report: RetractReport): string =>
  [
    `${report.fileName} taken back (${report.documentId})`,
    `claims: ${report.claims} removed`,
    `entities: ${report.entities} removed`,
    `edges: ${report.edges.removed} removed, ${report.edges.changed} changed`,
  ].join('\n');

const describeRestored = ({ documentId, edges }: RestoreReport): string =>
  `${documentId} restored\nedges: ${edges.created} created, ${edges.changed} changed`;

function describePreview({ fileName, claims, things, relations }: RetractionPreview): string {
  if (things === undefined || relations === undefined)
    return `${fileName}: ${claims} claims, too many to say beforehand what else would go`;
  return [
    `${fileName} would go with ${claims} claims`,
    `entities: ${things.removed} would go, ${things.kept} stay on other sources`,
    ...things.listed.map(({ name, type }) => `  - ${name} (${type})`),
    `edges: ${relations.removed} would go, ${relations.weakened} would lose one of several sources`,
    ...relations.listedRemoved.map(({ type, from, to }) => `  - ${from} ${type} ${to}`),
    ...relations.listedWeakened.map(
      ({ type, from, to, before, after }) => `  ~ ${from} ${type} ${to}: ${before} -> ${after} sources`,
    ),
  ].join('\n');
}
