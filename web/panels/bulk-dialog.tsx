import { ArrowRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClaimReviewReport } from '../../src/model/api/claim-review.js';
import type { DecisionPreview, ReviewItem } from '../../src/model/api/review.js';
import type { Judgement } from '../../src/model/enumerations.js';
import { previewClaims, previewDecisions } from '../review-client.js';
import { readChosen, useReview } from '../state/review.js';
import { claimsOf, decideChosen, pairsOf, verdictOf } from '../state/review-decisions.js';
import { PreviewDialog, useForetold } from './preview-dialog.js';

/** What a judgement of marked questions would change: of pairs, and of claims. */
interface Foretold {
  readonly pairs?: DecisionPreview;
  readonly claims?: ClaimReviewReport;
}

async function foretell(chosen: readonly ReviewItem[], judgement: Judgement): Promise<Foretold> {
  const [pairs, ids] = [pairsOf(chosen), claimsOf(chosen).map(({ claim }) => claim.id)];
  return {
    ...(pairs.length === 0 ? {} : { pairs: await previewDecisions({ pairs, judgement }) }),
    ...(ids.length === 0 ? {} : { claims: await previewClaims({ ids, verdict: verdictOf[judgement] }) }),
  };
}

/** One judgement of all that are marked: first what it would change, then the word to do it. */
export function BulkDialog({ judgement, onClose }: { readonly judgement: Judgement; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen] = useState(() => readChosen(useReview.getState()));
  const told = useForetold(useCallback(() => foretell(chosen, judgement), [chosen, judgement]));
  const [why, setWhy] = useState('');
  const busy = useReview((state) => state.busy);
  const refused = told === undefined || told instanceof Error ? 0 : (told.pairs?.refused.length ?? 0);
  const isOfClaims = chosen.every(({ kind }) => kind === 'claim');
  const words = isOfClaims ? t(`claims.judge.${verdictOf[judgement]}`) : t(`review.judge.${judgement}`);
  return (
    <PreviewDialog
      title={t('review.bulkTitle', { count: chosen.length, judgement: words })}
      told={told}
      preview={({ pairs, claims }) => (
        <>
          {pairs && <Preview preview={pairs} />}
          {claims && <ClaimsPreview edges={claims.edges} verdict={verdictOf[judgement]} />}
        </>
      )}
      confirmCaption={t('review.confirm', { count: chosen.length - refused })}
      canConfirm={told !== undefined && !(told instanceof Error) && refused < chosen.length}
      busy={busy}
      onConfirm={() => decideChosen(judgement, why).then(onClose)}
      onClose={onClose}
    >
      <TextField className="field" value={why} onChange={setWhy} maxLength={1000}>
        <Label>{t('review.reason')}</Label>
        <Input />
      </TextField>
    </PreviewDialog>
  );
}

function ClaimsPreview({
  edges: { created, changed, removed },
  verdict,
}: {
  readonly edges: ClaimReviewReport['edges'];
  readonly verdict: 'accepted' | 'rejected' | 'unsure';
}) {
  const { t } = useTranslation();
  const count = created + changed + removed;
  return (
    <p className="say">
      {count === 0
        ? t('claims.previewNothing')
        : t('claims.preview', { verdict: t(`claims.verdict.${verdict}`), created, changed, removed })}
    </p>
  );
}

function Preview({ preview }: { readonly preview: DecisionPreview }) {
  const { t } = useTranslation();
  const { joins, parts, movedEdges, refused } = preview;
  return (
    <>
      <p className="say">
        {joins.length + parts.length === 0
          ? t('review.previewNothing')
          : t('review.preview', { joins: joins.length, parts: parts.length, count: movedEdges })}
      </p>
      <ul className="joins">
        {joins.map(({ into, members, twoCodes }) => (
          <li key={into.id}>
            <span>
              {members
                .filter(({ id }) => id !== into.id)
                .map(({ name }) => name)
                .join('、')}
            </span>
            <ArrowRight size={14} aria-label={t('review.into')} />
            <b>{into.name}</b>
            {twoCodes && <small className="wrong">{t('review.twoCodes')}</small>}
          </li>
        ))}
        {parts.map(({ from, members }) => (
          <li key={from.id}>
            <b>{from.name}</b>
            <ArrowRight size={14} aria-label={t('review.into')} />
            <span>{members.map(({ name }) => name).join(' | ')}</span>
          </li>
        ))}
      </ul>
      {refused.length > 0 && <p className="note wrong">{t('review.refused', { count: refused.length })}</p>}
    </>
  );
}
