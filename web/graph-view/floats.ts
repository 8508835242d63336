/** What floats over the canvas: counts, buttons, words. Names are drawn beside them. */
export const findFloats = (container: HTMLElement): readonly Element[] => [
  ...(container.parentElement?.querySelectorAll('.float') ?? []),
];

/**
 * Tells when something that floats over the canvas comes, goes or takes another size: part of it is loaded after the
 * picture is drawn, and must not cover a name for it.
 */
export function watchFloats(container: HTMLElement, onChange: () => void): { destroy(): void } {
  const sizes = new ResizeObserver(onChange);
  const watched = new Set<Element>();
  const follow = (): void => {
    const now = new Set(findFloats(container));
    const gone = [...watched].filter((float) => !now.has(float));
    for (const float of gone) {
      sizes.unobserve(float);
      watched.delete(float);
    }
    // One that comes tells its first size by itself.
    for (const float of now) if (!watched.has(float)) sizes.observe(float);
    for (const float of now) watched.add(float);
    if (gone.length > 0) onChange();
  };
  const comings = new MutationObserver(follow);
  const parent = container.parentElement;
  // Some words stand there always, and float while there is something to say.
  if (parent !== null)
    comings.observe(parent, { childList: true, attributes: true, attributeFilter: ['class'], subtree: true });
  follow();
  return {
    destroy: () => {
      comings.disconnect();
      sizes.disconnect();
    },
  };
}
