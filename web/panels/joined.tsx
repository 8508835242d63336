import { Split } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/review.css';
import type { DecisionView } from '../../src/model/api/review.js';
import { decide, fetchDecisions, undoDecision } from '../review-client.js';
import { openEntity, refreshShown, toApiError } from '../state/actions.js';
import { readReviewer } from '../state/reviewer.js';
import { useStore } from '../state/store.js';
import { Decider } from './decider.js';
import { Reasons } from './reasons.js';

const mostRead = 500;

const tell = (cause: unknown): void => useStore.setState({ notice: toApiError(cause) });

/** Which names were taken for one thing, who said so and why, and the way to part them. */
export function Joined({ id, memberIds }: { readonly id: string; readonly memberIds: readonly string[] }) {
  const { t } = useTranslation();
  const [decisions, setDecisions] = useState<readonly DecisionView[]>([]);
  useEffect(() => {
    let current = true;
    fetchDecisions({ entity: id, limit: mostRead })
      .then((answer) => current && setDecisions(answer.decisions))
      .catch(tell);
    return () => {
      current = false;
    };
  }, [id]);
  const joining = decisions.filter(
    ({ judgement, revokedAt, left, right }) =>
      judgement === 'same' && revokedAt === undefined && memberIds.includes(left.id) && memberIds.includes(right.id),
  );
  if (joining.length === 0) return null;
  return (
    <section className="joined">
      <h2>{t('joined.title', { count: memberIds.length })}</h2>
      <ul>
        {joining.map((decision) => (
          <Joining key={decision.id} decision={decision} headId={id} />
        ))}
      </ul>
    </section>
  );
}

function Joining({ decision, headId }: { readonly decision: DecisionView; readonly headId: string }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const { left, right, reasons } = decision;
  // What parts goes; what the panel shows stays.
  const parting = right.id === headId ? left : right;
  const split = async () => {
    setBusy(true);
    try {
      const ends = { leftId: left.id, rightId: right.id };
      const made = await decide({ ...ends, judgement: 'different', by: readReviewer(), why: t('joined.why') });
      await refreshShown();
      await openEntity(parting.id);
      const undo = () =>
        void undoDecision(made.decision.id, readReviewer())
          .then(refreshShown)
          .then(() => openEntity(headId))
          .catch(tell);
      useStore.setState({ offer: { text: t('joined.parted', { left: left.name, right: right.name }), undo } });
    } catch (cause) {
      tell(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <div className="joined-head">
        <span className="grow">
          <b>{left.name}</b> = <b>{right.name}</b>
        </span>
        <button
          type="button"
          className="button"
          disabled={busy}
          title={t('joined.hint')}
          aria-label={t('joined.splitOf', { left: left.name, right: right.name })}
          onClick={() => void split()}
        >
          <Split size={13} aria-hidden="true" /> {t('joined.split')}
        </button>
      </div>
      <p className="note">
        <Decider decision={decision} />
      </p>
      <Reasons reasons={reasons} />
    </li>
  );
}
