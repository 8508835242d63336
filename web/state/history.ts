/** A value with its past and future. Pure: every step gives a new history. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** Steps that undo can go back. */
const depth = 50;

export const startHistory = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/** Takes a step that undo goes back over. No step where nothing changed. */
export const pushStep =
  <Value>(produce: (value: Value) => Value) =>
  (history: History<Value>): History<Value> => {
    const present = produce(history.present);
    if (present === history.present) return history;
    return { past: [...history.past, history.present].slice(-depth), present, future: [] };
  };

export const undoStep =
  <Value>() =>
  (history: History<Value>): History<Value> => {
    const present = history.past.at(-1);
    if (present === undefined) return history;
    return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
  };

export const redoStep =
  <Value>() =>
  (history: History<Value>): History<Value> => {
    const [present, ...future] = history.future;
    if (present === undefined) return history;
    return { past: [...history.past, history.present], present, future };
  };
