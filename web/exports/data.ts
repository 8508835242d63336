import { ApiError, postJson } from '../api-client.js';
import { readLanguage } from '../i18n.js';
import { useSources } from '../state/sources.js';
import { readView } from '../state/store.js';
import { visibleGraph } from '../state/view.js';
import { titleView } from './citation.js';
import { nameFile } from './file.js';

/** For Gephi, yEd, spreadsheets and scripts. */
export const dataFormats = { gexf: 'GEXF', graphml: 'GraphML', csv: 'CSV', jsonl: 'JSON Lines' } as const;
export type DataFormat = keyof typeof dataFormats;

/** What the canvas shows, things in closed areas included and what is hidden or filtered away left out. */
export const readShownIds = (): { readonly ids: readonly string[]; readonly edgeIds: readonly string[] } => {
  const { nodes, edges } = visibleGraph(readView(), useSources.getState().documentsOf);
  return { ids: nodes.map(({ id }) => id), edgeIds: edges.map(({ id }) => id) };
};

/** A file of what is shown, with the sources behind it, as the server writes it. Throws ApiError. */
export async function exportShown(format: DataFormat): Promise<File> {
  const body = { format, what: 'subgraph', lang: readLanguage(), ...readShownIds() };
  const response = await fetch('/api/export', postJson(body)).catch((cause: unknown) => {
    throw new ApiError('unreachable', String(cause), 0);
  });
  if (!response.ok) throw new ApiError('unexpected', `${format}: ${await response.text()}`, response.status);
  return new File([await response.blob()], nameFile(titleView(), format));
}
