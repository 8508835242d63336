import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { captionOfEdgeType, labelEdge } from '../captions.js';
import { useShown } from '../graph-view/shown.js';
import { readLanguage } from '../i18n.js';
import { clearSelection } from '../state/actions.js';
import { EdgeRows } from './edge-rows.js';

/** A line to or from a closed area stands for several: each of them, with the way to its sources. */
export function BundlePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const edges = useShown().bundles.get(id) ?? [];
  const [first] = edges;
  if (first === undefined) return <p className="blank">{t('edge.gone')}</p>;
  return (
    <section>
      <div className="section-head">
        <h2>
          {t('fold.bundle')} · {captionOfEdgeType(first.type, language)}
        </h2>
        <button type="button" className="icon" onClick={clearSelection} aria-label={t('close')}>
          <X size={15} />
        </button>
      </div>
      <p className="note">{t('fold.bundleHint', { count: edges.length })}</p>
      <EdgeRows edges={edges} figure={(edge) => labelEdge(edge, language)} />
    </section>
  );
}
