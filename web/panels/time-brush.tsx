import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GraphEdge } from '../../src/model/api.js';
import { type Clock, type Filter, monthOf } from '../state/filter.js';
import { changeView, useView } from '../state/store.js';
import { setFilter, shownByHand } from '../state/view.js';

const clocks: readonly Clock[] = ['happened', 'reported'];
/** More bars than this are drawn by the year. */
const mostBars = 60;

/** A part of the time line with how many lines are dated in it: a month, or a year where there are many. */
interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** When things happened, or when papers said so; a period can be chosen, and what has no date is counted. */
export function TimeBrush() {
  const { t } = useTranslation();
  const view = useView();
  const [isOpen, setOpen] = useState(true);
  const { filter } = view;
  const { bins, undated } = useMemo(() => countMonths(shownByHand(view).edges, filter.clock), [view, filter.clock]);
  const change = (next: Partial<Filter>) => changeView(setFilter({ ...filter, ...next }));
  const clear = () => {
    const { period: _gone, ...rest } = filter;
    changeView(setFilter(rest));
  };
  return (
    <section className="time" aria-label={t('time.title')}>
      <div className="time-head">
        <fieldset className="clocks" aria-label={t('time.clock')}>
          {clocks.map((clock) => (
            <button
              type="button"
              key={clock}
              aria-pressed={filter.clock === clock}
              onClick={() => {
                const { period: _gone, ...rest } = filter;
                changeView(setFilter({ ...rest, clock }));
              }}
            >
              {t(`time.${clock}`)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="undated"
          aria-pressed={filter.showsUndated}
          onClick={() => change({ showsUndated: !filter.showsUndated })}
          title={t('time.undatedHint')}
        >
          {filter.showsUndated
            ? t('time.undatedShown', { count: undated })
            : t('time.undatedHidden', { count: undated })}
        </button>
        {filter.period !== undefined && (
          <button type="button" className="link" onClick={clear}>
            {t('time.all')}
          </button>
        )}
        <span className="span">{describe(filter, bins)}</span>
        <button
          type="button"
          className="icon"
          aria-expanded={isOpen}
          aria-label={t('time.title')}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown size={14} /> : <ChevronUp size={14} />}
        </button>
      </div>
      {isOpen && bins.length > 1 && <Brush key={filter.clock} bins={bins} filter={filter} change={change} />}
      {isOpen && bins.length <= 1 && (
        <p className="note">{bins[0] === undefined ? t('time.none') : t('time.one', { month: bins[0].from })}</p>
      )}
    </section>
  );
}

function Brush({
  bins,
  filter,
  change,
}: {
  readonly bins: readonly Bin[];
  readonly filter: Filter;
  readonly change: (next: Partial<Filter>) => void;
}) {
  const { t } = useTranslation();
  const last = bins.length - 1;
  const indexOf = (month: string, fallback: number) => {
    const found = bins.findIndex(({ from, to }) => month >= from && month <= to);
    return found < 0 ? fallback : found;
  };
  const kept =
    filter.period === undefined ? [0, last] : [indexOf(filter.period[0], 0), indexOf(filter.period[1], last)];
  const [drawn, setDrawn] = useState<readonly number[]>();
  const [low = 0, high = last] = drawn ?? kept;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <Slider
      className="brush"
      minValue={0}
      maxValue={last}
      value={[low, high]}
      onChange={(values) => Array.isArray(values) && setDrawn(values)}
      onChangeEnd={(values) => {
        setDrawn(undefined);
        const [first, end] = Array.isArray(values) ? values.map((value) => bins[value]) : [];
        if (first && end) change({ period: [first.from, end.to] });
      }}
      aria-label={t('time.period')}
    >
      <div className="time-bars" aria-hidden="true">
        {bins.map(({ from, count }, index) => (
          <i
            key={from}
            className={index >= low && index <= high ? 'in' : ''}
            style={{ height: `${count === 0 ? 0 : Math.max(8, (count / most) * 100)}%` }}
            title={`${from} · ${count}`}
          />
        ))}
      </div>
      <SliderTrack className="track">
        {({ state }) =>
          state.values.map((value, index) => (
            <SliderThumb
              key={index === 0 ? 'from' : 'to'}
              index={index}
              className="thumb"
              aria-label={index === 0 ? t('time.from') : t('time.to')}
              aria-valuetext={index === 0 ? bins[value]?.from : bins[value]?.to}
            />
          ))
        }
      </SliderTrack>
    </Slider>
  );
}

function describe({ period }: Filter, bins: readonly Bin[]): string {
  if (period === undefined && bins.length === 1) return '';
  const [from, to] = period ?? [bins[0]?.from, bins.at(-1)?.to];
  return from === undefined || to === undefined ? '' : `${from} – ${to}`;
}

/** Every month from the first to the last, or every year where that would be too many bars; and how many have no date. */
function countMonths(edges: readonly GraphEdge[], clock: Clock): { bins: Bin[]; undated: number } {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const edge of edges) {
    const month = monthOf(edge, clock);
    if (month === undefined) undated += 1;
    else counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months = [...counts.keys()].sort();
  const [first, end] = [months[0], months.at(-1)];
  if (first === undefined || end === undefined) return { bins: [], undated };
  const [year, lastYear] = [Number(first.slice(0, 4)), Number(end.slice(0, 4))];
  const byYear = (lastYear - year + 1) * 12 > mostBars;
  const bins: Bin[] = [];
  for (let at = year; at <= lastYear; at++) {
    if (byYear) {
      const count = [...counts]
        .filter(([month]) => month.startsWith(String(at)))
        .reduce((sum, [, one]) => sum + one, 0);
      bins.push({ from: `${at}-01`, to: `${at}-12`, count });
      continue;
    }
    for (let month = 1; month <= 12; month++) {
      const name = `${at}-${String(month).padStart(2, '0')}`;
      if (name >= first && name <= end) bins.push({ from: name, to: name, count: counts.get(name) ?? 0 });
    }
  }
  return { bins, undated };
}
