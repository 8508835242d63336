import type { Language } from '../../src/model/api.js';
import type { Highlight, Selection, ViewState } from '../state/view.js';
import type { ClickHandlers } from './clicking.js';
import type { Dragging, Points } from './dragging.js';
import type { Folded } from './folding.js';
import type { DrawnLabel } from './overlay.js';
import type { Point } from './separation.js';

export interface SceneHandlers extends ClickHandlers {
  /** A hand has put these nodes elsewhere. */
  onMove(after: Points, before: Points): void;
}

/** What of the view decides where things stand. */
export type Placing = Pick<ViewState, 'parents' | 'points' | 'pinnedIds' | 'arrangement' | 'layout'>;

/** The drawn graph: what is shown of it, where the camera looks, and what keys hold. */
export interface Scene extends Pick<Dragging, 'shift' | 'putDown' | 'takeBack'> {
  /**
   * Lays out what is new and draws it. What stands already hardly moves, unless all is to be laid out anew. False where a
   * later call has overtaken it.
   */
  show(folded: Folded, placing: Placing, isAnew: boolean): Promise<boolean>;
  look(selection: Selection | undefined, highlight: Highlight | undefined, language: Language): void;
  /** Draws or leaves out the lines that grounds say already. */
  showImplied(shown: boolean): void;
  /** Marks the things and lines that have a note. */
  showNoted(ids: ReadonlySet<string>): void;
  readTheme(): void;
  zoom(direction: 'in' | 'out'): void;
  fit(): void;
  /** Moves the camera where some of these are out of sight. */
  reveal(ids: readonly string[]): void;
  /** Where a node or a line's middle stands on the screen, in pixels of the canvas. */
  locate(id: string): Point | undefined;
  /** The node that the eye meets first from another one (or from the middle) in a direction of the screen, y down. */
  neighbourTowards(id: string | undefined, direction: Point): string | undefined;
  /** Takes a node in the hand of keys, and brings the keys to the canvas; see `Dragging`. */
  pickUp(id: string, onEnd: () => void): boolean;
  /** Where everything stands, whatever the camera: for links and files. */
  readPoints(): Points;
  readLabels(): readonly DrawnLabel[];
  /** Closed areas, and what each says of itself. */
  readFolds(): ReadonlyArray<{ readonly id: string; readonly contents: readonly string[] }>;
  takePicture(): HTMLCanvasElement;
  destroy(): void;
}
