import { type ListingForm, useStore } from '../state/store.js';

/** The list is loaded when it is first asked for: for so many frames it may take the focus that was meant for it. */
const patience = 120;
const firstItem = '.listing tbody [tabindex="0"], .listing [role=treeitem][tabindex="0"]';

/** Shows the picture in words, and takes whoever asked for it there; or puts it away. */
export function showListing(form: ListingForm): void {
  useStore.setState({ listing: form });
  if (form !== 'none') focusWhenThere(patience, document.activeElement);
}

function focusWhenThere(framesLeft: number, before: Element | null): void {
  requestAnimationFrame(() => {
    // Who has gone elsewhere meanwhile is not taken back.
    if (useStore.getState().listing === 'none' || (document.activeElement !== before && before?.isConnected)) return;
    const item = document.querySelector<HTMLElement>(firstItem);
    if (item !== null) item.focus();
    else if (framesLeft > 0) focusWhenThere(framesLeft - 1, before);
  });
}

/** The same form again puts it away. */
export const toggleListing = (form: Exclude<ListingForm, 'none'>): void =>
  showListing(useStore.getState().listing === form ? 'none' : form);
