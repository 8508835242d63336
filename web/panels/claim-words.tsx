import type { ClaimView } from '../../src/model/api.js';
import { modalities } from '../../src/model/enumerations.js';
import {
  isRelationshipType,
  nodeTypes,
  type PropertySpec,
  relationshipTypes,
  statedOn,
} from '../../src/model/schema.js';
import { captionOfEdgeType, describeProperties } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { openEntity } from '../state/actions.js';
import { NodeGlyph } from './node-glyph.js';

type Specs = Readonly<Record<string, PropertySpec>>;

/** What a claim can say: the properties of its relationship, or the one property of its subject that it states, and when. */
export function specsOf({ claim, subject }: ClaimView): Specs {
  if (isRelationshipType(claim.predicate)) return relationshipTypes[claim.predicate].properties;
  const own: Specs = nodeTypes[subject.type].properties;
  const spec = own[claim.predicate];
  return spec === undefined ? {} : { [claim.predicate]: spec, date: statedOn };
}

const End = ({ end }: { readonly end: ClaimView['subject'] }) => (
  <button type="button" className="end" onClick={() => void openEntity(end.id)}>
    <NodeGlyph type={end.type} size={14} /> <span>{end.name}</span>
  </button>
);

/** A claim in a line: who, what, whom, and its figures. */
export function ClaimWords({ view }: { readonly view: ClaimView }) {
  const language = readLanguage();
  const { claim, subject, object } = view;
  const said = claim.value === undefined ? claim.properties : { ...claim.properties, [claim.predicate]: claim.value };
  const figures = describeProperties(specsOf(view), said, language);
  return (
    <>
      <div className="ends">
        <End end={subject} />
        {object && isRelationshipType(claim.predicate) && (
          <>
            <span className="accent">{captionOfEdgeType(claim.predicate, language)} →</span>
            <End end={object} />
          </>
        )}
      </div>
      <div className="tags">
        {claim.modality !== 'reported' && <span className="tag strong">{modalities[claim.modality][language]}</span>}
        {figures.map(({ key, caption, value }) => (
          <span key={key} className="tag">
            {caption} {value}
          </span>
        ))}
      </div>
    </>
  );
}
