import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showEverything } from '../state/curation.js';
import { useStore, useView } from '../state/store.js';
import { visibleGraph } from '../state/view.js';

/** How much is on the canvas, and how to bring back what was hidden or faded. */
export function CountChip() {
  const { t } = useTranslation();
  const view = useView();
  const highlight = useStore((state) => state.highlight);
  const { nodes, edges } = useMemo(() => visibleGraph(view), [view]);
  const hidden = Object.keys(view.nodes).length - nodes.length;
  return (
    <div className="float count">
      <span>{t('canvas.counts', { nodes: nodes.length, edges: edges.length })}</span>
      {hidden > 0 && (
        <button type="button" className="link" onClick={showEverything}>
          {t('canvas.showHidden', { count: hidden })}
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
