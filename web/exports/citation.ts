import type { ClaimView, Subgraph } from '../../src/model/api.js';
import { fetchClaims } from '../api-client.js';
import { displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { readView, useStore } from '../state/store.js';
import { visibleGraph } from '../state/view.js';

const atOnce = 100;

/** The claims behind the shown lines; with `all`, every one of each line, else one of each. Throws ApiError. */
export async function fetchShownClaims({ edges }: Pick<Subgraph, 'edges'>, all: boolean): Promise<ClaimView[]> {
  const ids = [...new Set(edges.flatMap(({ claimIds }) => (all ? claimIds : claimIds.slice(0, 1))))];
  const claims: ClaimView[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    claims.push(...(await fetchClaims(ids.slice(from, from + atOnce))).claims);
  return claims;
}

/** What the view is called: its question, else the selected thing, else its most connected ones. */
export function titleView(): string {
  const { asked, selection } = useStore.getState();
  if (asked !== undefined) return asked.question;
  const view = readView();
  const language = readLanguage();
  const chosen = selection?.kind === 'node' ? view.nodes[selection.id] : undefined;
  if (chosen !== undefined) return displayName(chosen, language);
  const first = [...visibleGraph(view).nodes].sort((a, b) => b.degree - a.degree).slice(0, 3);
  return first.map((node) => displayName(node, language)).join(language === 'zh' ? '、' : ', ');
}
