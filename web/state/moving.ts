import { create } from 'zustand';
import { readStage } from '../graph-view/stage.js';

/** A node that keys have taken in hand. */
export interface Moving {
  readonly id: string;
  /** How many steps it is to the right of, and below, where it stood. */
  readonly right: number;
  readonly down: number;
  /** Whether it is still held, was put down there, or is back where it stood. */
  readonly state: 'held' | 'put' | 'back';
}

/** What keys hold now, or held last. */
export const useMoving = create<{ readonly moving: Moving | undefined }>(() => ({ moving: undefined }));

/** One press of an arrow, in pixels of the screen. */
const step = 12;
/** With Shift, so many steps. */
const stride = 5;

/** Takes a node, and all that goes along with it, in hand: arrows move it until it is put down. */
export function startMoving(id: string): void {
  const isTaken = readStage()?.pickUp(id, () => end('put'));
  if (isTaken) useMoving.setState({ moving: { id, right: 0, down: 0, state: 'held' } });
}

/** Leaves what is held where it is: one step that undo takes back. */
export const putDown = (): void => readStage()?.putDown();

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a key does while a node is held, with the direction in which it leads on the screen, y down. False where it does
 * what it always does; unless it does nothing by itself, what is held is put down before.
 */
export function takeMovingKey(
  press: Press,
  direction: { readonly x: number; readonly y: number } | undefined,
): boolean {
  const { moving } = useMoving.getState();
  if (moving?.state !== 'held' || ['Shift', 'Control', 'Alt', 'Meta'].includes(press.key)) return false;
  const isPlain = !(press.ctrlKey || press.altKey || press.metaKey);
  if (isPlain && direction !== undefined) {
    const steps = press.shiftKey ? stride : 1;
    moveOn(moving, direction.x * steps, direction.y * steps);
    return true;
  }
  if (press.key === 'Escape') {
    readStage()?.takeBack();
    end('back');
    return true;
  }
  putDown();
  return isPlain && ['Enter', ' ', 'm', 'M'].includes(press.key);
}

function moveOn(moving: Moving, right: number, down: number): void {
  readStage()?.shift({ x: right * step, y: down * step });
  readStage()?.reveal([moving.id]);
  useMoving.setState({ moving: { ...moving, right: moving.right + right, down: moving.down + down } });
}

function end(state: 'put' | 'back'): void {
  const { moving } = useMoving.getState();
  if (moving !== undefined) useMoving.setState({ moving: { ...moving, state } });
}
