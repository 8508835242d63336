import type { Camera } from 'sigma';
import { boundsOf, type Point, type Room } from './separation.js';

/** A thing that the camera should show, in layout units. */
export interface Subject {
  readonly at: Point;
  readonly room: Room;
}

interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Free ground at the border of the canvas, for what floats there. */
const margin = { x: 28, y: 100 };

/** The camera that shows all of these, as near as it may come. */
export function frameSubjects(subjects: readonly Subject[], { width, height }: Size): CameraState | undefined {
  if (subjects.length === 0) return undefined;
  const box = boundsOf(
    subjects.flatMap(({ at, room }) => [
      { x: at.x - room.halfWidth, y: at.y - room.below },
      { x: at.x + room.halfWidth, y: at.y + room.above },
    ]),
  );
  const ratio = Math.max(
    (box.right - box.left) / (width - margin.x),
    (box.top - box.bottom) / (height - margin.y),
    0.5,
  );
  // Sigma's own frame: the canvas's longer side is 1, its middle 0.5.
  const side = Math.max(width, height);
  return { x: 0.5 + (box.left + box.right) / 2 / side, y: 0.5 + (box.bottom + box.top) / 2 / side, ratio };
}

/** Moves the camera, at once where the reader wants no motion. */
export function moveCamera(camera: Camera, state: CameraState | undefined, animated = true): void {
  if (state === undefined) return;
  if (!animated || isStill()) camera.setState(state);
  else void camera.animate(state, { duration: 350 });
}

export function zoomCamera(camera: Camera, direction: 'in' | 'out'): void {
  const { x, y, ratio } = camera;
  moveCamera(camera, { x, y, ratio: Math.min(12, Math.max(0.08, ratio * (direction === 'in' ? 1 / 1.5 : 1.5))) });
}
