import type { TFunction } from 'i18next';
import { CircleAlert, CircleCheck, CircleDashed, CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '../../src/model/api.js';
import { explainFailure } from '../failure-words.js';
import type { SourceRun } from '../state/import-run.js';

/** The steps of a source, in the order they are taken. */
const steps: readonly ImportJob['state'][] = ['reading', 'writing', 'resolving', 'deriving'];

/** Every source with the step it stands at, what it gave, or why it could not be read. */
export function ImportProgress({ sources }: { readonly sources: readonly SourceRun[] }) {
  return (
    <ul className="runs" aria-live="polite">
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and none ever moves
        <li key={index} data-state={stateOf(source.at)}>
          <SourceRow source={source} />
        </li>
      ))}
    </ul>
  );
}

function stateOf(at: SourceRun['at']): ImportJob['state'] | 'waiting' | 'left' {
  if (typeof at === 'string') return at;
  return at instanceof Error ? 'failed' : at.state;
}

function SourceRow({ source: { name, at } }: { readonly source: SourceRun }) {
  const { t } = useTranslation();
  const state = stateOf(at);
  const Icon =
    state === 'done' ? CircleCheck : state === 'failed' ? CircleAlert : ended(state) ? CircleSlash : CircleDashed;
  return (
    <>
      <p className="run-head">
        <Icon size={16} aria-hidden="true" />
        <span className="grow">{name}</span>
        <small>{captionOf(state, t)}</small>
      </p>
      {typeof at === 'object' && !(at instanceof Error) && at.report === undefined && state !== 'cancelled' && (
        <Steps job={at} />
      )}
      {at instanceof Error && (
        <p className="run-error" role="alert">
          {explainFailure(at, t)} <small>{at.message}</small>
        </p>
      )}
    </>
  );
}

const ended = (state: string): boolean => state === 'cancelled' || state === 'left';

function Steps({ job }: { readonly job: ImportJob }) {
  const { t } = useTranslation();
  const reached = steps.indexOf(job.state);
  return (
    <div className="steps">
      <progress max={100} value={Math.round(job.progress * 100)} aria-label={t('import.progress')} />
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            data-step={step}
            aria-current={index === reached ? 'step' : undefined}
            className={index < reached ? 'past' : ''}
          >
            {captionOf(step, t)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function captionOf(state: ImportJob['state'] | 'waiting' | 'left', t: TFunction): string {
  const words = {
    waiting: t('import.waiting'),
    queued: t('import.queued'),
    reading: t('import.reading'),
    resolving: t('import.resolving'),
    writing: t('import.writing'),
    deriving: t('import.deriving'),
    done: t('import.done'),
    failed: t('import.failed'),
    cancelled: t('import.cancelled'),
    left: t('import.left'),
  };
  return words[state];
}
