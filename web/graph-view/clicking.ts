import type Sigma from 'sigma';
import type { Selection } from '../state/view.js';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import { attachLasso } from './lasso.js';
import { attachLongPress } from './long-press.js';

/** What a hand asks for. */
export interface ClickHandlers {
  onSelect(selection: Selection | undefined): void;
  /** A node was clicked with Shift, or a finger rested on it: one more is chosen, or one less. */
  onToggle(id: string): void;
  /** A hand has drawn a line around these. */
  onEncircle(ids: readonly string[]): void;
  /** A node was double-clicked: a closed area opens, anything else is expanded. */
  onOpen(id: string): void;
}

interface Surroundings {
  readonly onHover: (id: string | undefined) => void;
  readonly readSelection: () => Selection | undefined;
}

/** Tells what clicks, taps, presses and encircling mean. */
export function attachClicks(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  handlers: ClickHandlers,
  { onHover, readSelection }: Surroundings,
): { destroy(): void } {
  const container = sigma.getContainer();
  sigma.on('enterNode', ({ node }) => onHover(node));
  sigma.on('leaveNode', () => onHover(undefined));
  sigma.on('enterEdge', () => container.classList.add('over-edge'));
  sigma.on('leaveEdge', () => container.classList.remove('over-edge'));
  const lasso = attachLasso(sigma, handlers.onEncircle);
  const longPress = attachLongPress(sigma, handlers.onToggle);
  /** Once several are chosen by touch, a tap chooses one more. */
  const adds = ({ original }: { readonly original: Event }) =>
    original instanceof MouseEvent ? original.shiftKey : readSelection()?.kind === 'nodes';
  sigma.on('clickNode', ({ node, event }) => {
    if (lasso.endsNow || longPress.wasPress()) return;
    if (adds(event)) handlers.onToggle(node);
    else handlers.onSelect({ kind: 'node', id: node });
  });
  sigma.on('clickEdge', ({ edge }) => {
    if (!lasso.endsNow) handlers.onSelect({ kind: 'edge', id: edge });
  });
  sigma.on('clickStage', ({ event: { original } }) => {
    const isNear = original instanceof MouseEvent && original.shiftKey;
    if (!lasso.endsNow && !isNear) handlers.onSelect(undefined);
  });
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    // Two quick clicks, on two nodes, are told as one double click.
    if (adds(event)) handlers.onToggle(node);
    else handlers.onOpen(node);
  });
  return { destroy: lasso.destroy };
}
