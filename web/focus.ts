/**
 * Gives the focus to the canvas where it fell to nothing, because what had it went away: keys then go on from where the
 * reader looks, and not from the top of the page.
 */
export function catchFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.canvas')?.focus();
  });
}
