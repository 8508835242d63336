import { useTranslation } from 'react-i18next';
import type { GraphEdge } from '../../src/model/api.js';
import { displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { select } from '../state/actions.js';
import { useView } from '../state/store.js';

interface EdgeRowsProps {
  readonly edges: readonly GraphEdge[];
  /** What stands at the end of a row. */
  readonly figure: (edge: GraphEdge) => string | undefined;
  /** How many lines a row stands for, where that may be more than its own. */
  readonly count?: (edge: GraphEdge) => number;
}

/** Edges of the view as a list of buttons that open them. An edge whose ends are no longer shown is left out. */
export function EdgeRows({ edges, figure, count = () => 1 }: EdgeRowsProps) {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  return (
    <ul className="sums">
      {edges.map((edge) => {
        const [from, to] = [view.nodes[edge.from], view.nodes[edge.to]];
        if (!from || !to) return null;
        return (
          <li key={edge.id}>
            <button type="button" className="row" onClick={() => select({ kind: 'edge', id: edge.id })}>
              <span>
                {displayName(from, language)} → {displayName(to, language)}
                {count(edge) > 1 && <small>{t('overview.parallel', { count: count(edge) })}</small>}
              </span>
              <b>{figure(edge)}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
