import { ArrowRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClaimReviewReport } from '../../src/model/claim-review-api.js';
import type { Judgement } from '../../src/model/enumerations.js';
import type { DecisionPreview, ReviewItem } from '../../src/model/review-api.js';
import type { ApiError } from '../api-client.js';
import { previewClaims, previewDecisions } from '../review-client.js';
import { toApiError } from '../state/actions.js';
import { readChosen, useReview } from '../state/review.js';
import { claimsOf, decideChosen, pairsOf, verdictOf } from '../state/review-decisions.js';
import { Failure, Skeleton } from './notice.js';

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
  const [preview, setPreview] = useState<Foretold | ApiError>();
  const [failed, setFailed] = useState<ApiError>();
  const [why, setWhy] = useState('');
  const busy = useReview((state) => state.busy);
  useEffect(() => {
    let current = true;
    foretell(chosen, judgement)
      .then((next) => current && setPreview(next))
      .catch((cause: unknown) => current && setPreview(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [chosen, judgement]);
  const confirm = () => {
    setFailed(undefined);
    decideChosen(judgement, why)
      .then(onClose)
      .catch((cause: unknown) => setFailed(toApiError(cause)));
  };
  const refused = preview === undefined || preview instanceof Error ? 0 : (preview.pairs?.refused.length ?? 0);
  const isOfClaims = chosen.every(({ kind }) => kind === 'claim');
  const words = isOfClaims ? t(`claims.judge.${verdictOf[judgement]}`) : t(`review.judge.${judgement}`);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{t('review.bulkTitle', { count: chosen.length, judgement: words })}</Heading>
            <Button className="icon" onPress={onClose} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          <div className="preview" aria-live="polite">
            {preview === undefined ? (
              <Skeleton lines={4} />
            ) : preview instanceof Error ? (
              <Failure error={preview} />
            ) : (
              <>
                {preview.pairs && <Preview preview={preview.pairs} />}
                {preview.claims && <ClaimsPreview edges={preview.claims.edges} verdict={verdictOf[judgement]} />}
              </>
            )}
          </div>
          <TextField className="field" value={why} onChange={setWhy} maxLength={1000}>
            <Label>{t('review.reason')}</Label>
            <Input />
          </TextField>
          {failed && <Failure error={failed} />}
          <div className="dialog-foot">
            <Button className="button" onPress={onClose}>
              {t('review.cancel')}
            </Button>
            <Button
              className="button main"
              isDisabled={busy || preview === undefined || preview instanceof Error || refused === chosen.length}
              onPress={confirm}
            >
              {busy ? t('loading') : t('review.confirm', { count: chosen.length - refused })}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
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
