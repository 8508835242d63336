import type { Scene } from './scene-parts.js';

/** What the rest of the viewer may ask of the drawn graph. */
export type Stage = Pick<
  Scene,
  | 'locate'
  | 'reveal'
  | 'pickUp'
  | 'shift'
  | 'putDown'
  | 'takeBack'
  | 'readPoints'
  | 'readLabels'
  | 'takePicture'
  | 'fit'
  | 'readFolds'
>;

let current: Stage | undefined;

/** The graph that is on the screen now, if any. */
export const readStage = (): Stage | undefined => current;

export function setStage(stage: Stage | undefined): void {
  current = stage;
  if (stage === undefined) delete window.tupuScene;
  else window.tupuScene = stage;
}

declare global {
  interface Window {
    /** Where things stand on the canvas, for tests that click on it. */
    tupuScene?: Stage;
  }
}
