import { useTranslation } from 'react-i18next';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { conflictMark, noteMark } from '../edge-looks.js';
import { readLanguage } from '../i18n.js';
import { EdgeSample, GroundSample, PlannedSample, UndisclosedSample, WidthSample } from '../panels/edge-sample.js';
import { NodeGlyph } from '../panels/node-glyph.js';

const sums = [1e8, 1e9, 1e10];

/** What stands for what on the canvas. */
export function PictureMarks() {
  const { t } = useTranslation();
  const language = readLanguage();
  return (
    <div className="visual-columns">
      <div>
        <h3>{t('visual.things')}</h3>
        <ul className="marks">
          {(Object.keys(nodeTypes) as NodeType[]).map((type) => (
            <li key={type}>
              <NodeGlyph type={type} size={18} /> {captionOfNodeType(type, language)}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('visual.relations')}</h3>
        <ul className="marks">
          {(Object.keys(relationshipTypes) as RelationshipType[]).map((type) => (
            <li key={type}>
              <EdgeSample type={type} /> {captionOfEdgeType(type, language)}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('visual.signs')}</h3>
        <ul className="marks">
          <li>
            <PlannedSample /> {t('legend.planned')}
          </li>
          <li>
            <UndisclosedSample /> {t('legend.undisclosed')}
          </li>
          <li>
            <GroundSample /> {t('visual.ground')}
          </li>
          <li>
            <b aria-hidden="true">{conflictMark}</b> {t('edge.conflict')}
          </li>
          <li>
            <b aria-hidden="true">{noteMark}</b> {t('note.legend')}
          </li>
          <li>
            {sums.map((amountCny) => (
              <WidthSample key={amountCny} amountCny={amountCny} />
            ))}
            {t('legend.widthScale')}
          </li>
        </ul>
      </div>
    </div>
  );
}
