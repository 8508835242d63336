import { useTranslation } from 'react-i18next';
import { useShown } from '../graph-view/shown.js';
import { showEverything } from '../state/curation.js';
import { useStore, useView } from '../state/store.js';

/** How much is on the canvas, and how to bring back what was hidden or faded. */
export function CountChip() {
  const { t } = useTranslation();
  const view = useView();
  const highlight = useStore((state) => state.highlight);
  const selection = useStore((state) => state.selection);
  const { graph, folds } = useShown();
  const folded = [...folds.values()].reduce((sum, { memberIds }) => sum + memberIds.length, 0);
  const hidden = Object.keys(view.nodes).length - graph.nodes.length - folded;
  return (
    <div className="float count">
      <span>{t('canvas.counts', { nodes: graph.nodes.length, edges: graph.edges.length })}</span>
      {folded > 0 && <span>{t('fold.folded', { count: folded })}</span>}
      {hidden > 0 && (
        <button type="button" className="link" onClick={showEverything}>
          {t('canvas.showHidden', { count: hidden })}
        </button>
      )}
      {selection?.kind === 'nodes' && (
        <button type="button" className="link narrow-only" onClick={() => useStore.setState({ sheet: 'details' })}>
          {t('several.chosen', { count: selection.ids.length })}
        </button>
      )}
      {highlight && (
        <button type="button" className="link" onClick={() => useStore.setState({ highlight: undefined })}>
          {t('canvas.showAll')}
        </button>
      )}
    </div>
  );
}
