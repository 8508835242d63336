import { readLanguage } from './i18n.js';
import { ask, loadOverview, openEntity, select } from './state/actions.js';
import { formatAddress, parseAddress } from './state/address.js';
import { readView, useStore } from './state/store.js';

/** Keeps the address bar and the state the same, both ways, so that a link opens the same view. */
export function followAddress(): void {
  const first = parseAddress(location.hash);
  void loadOverview().then(() => open(first));
  useStore.subscribe((state) => {
    const { page, documentId, claimId, selection, asked } = state;
    const next = formatAddress({
      page,
      ...(documentId === undefined ? {} : { documentId }),
      ...(claimId === undefined ? {} : { claimId }),
      ...(selection === undefined ? {} : { selection }),
      ...(asked === undefined ? {} : { question: asked.question }),
    });
    // Until the first address is followed, it must not be written over.
    if (state.loading === 'loading' || location.hash === next) return;
    const isPage =
      parseAddress(location.hash).page !== page ||
      (page === 'documents' && parseAddress(location.hash).documentId !== documentId);
    if (isPage) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  });
  window.addEventListener('popstate', () => open(parseAddress(location.hash)));
}

function open(address: ReturnType<typeof parseAddress>): void {
  useStore.setState({ page: address.page, documentId: address.documentId, claimId: address.claimId });
  if (address.page === 'documents') return;
  const { asked } = useStore.getState();
  const answered =
    address.question !== undefined && address.question !== asked?.question
      ? ask(address.question, readLanguage())
      : Promise.resolve();
  void answered.then(() => {
    const { selection } = address;
    if (selection === undefined) return;
    if (selection.kind === 'node') void openEntity(selection.id);
    else if (readView().edges[selection.id] !== undefined) select(selection);
  });
}
