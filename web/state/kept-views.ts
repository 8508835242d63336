import i18next from 'i18next';
import { create } from 'zustand';
import type { NamedView } from '../../src/model/api/kept.js';
import * as client from '../kept-client.js';
import { tell } from './actions.js';
import { useStore } from './store.js';

/** Views that were saved under names, the latest first, as far as the server was asked. */
export const useKeptViews = create<{ readonly views: readonly NamedView[] }>(() => ({ views: [] }));

export async function loadViews(): Promise<void> {
  // The list is an extra: whoever saves or opens a view hears what is wrong.
  await client.fetchNamedViews().then(
    (views) => useKeptViews.setState({ views }),
    () => undefined,
  );
}

async function change(work: Promise<readonly NamedView[]>, offer?: { readonly text: string; undo(): void }) {
  try {
    useKeptViews.setState({ views: await work });
    if (offer !== undefined) useStore.setState({ offer });
  } catch (cause) {
    tell(cause);
  }
}

/** Saves a view under a name; a view that had the name before loses it, and undo gives it back. */
export async function saveView(state: string, name: string): Promise<void> {
  const before = useKeptViews.getState().views;
  const work = client.keepView(state, name).then(async (kept) => ({ kept, views: await client.fetchNamedViews() }));
  const earlier = before.find((view) => view.name === name);
  await change(
    work.then(({ views }) => views),
    {
      text: i18next.t('views.saved', { name }),
      undo: () =>
        void work.then(({ kept }) => {
          // The same view may have had another name.
          const own = before.find(({ id }) => id === kept.id);
          const back = own === undefined ? client.unnameView(kept.id) : client.nameView(own.id, own.name);
          const other = earlier !== undefined && earlier.id !== kept.id ? earlier : undefined;
          return change(back.then((views) => (other === undefined ? views : client.nameView(other.id, other.name))));
        }),
    },
  );
}

export function renameView({ id, name: before }: NamedView, name: string): Promise<void> {
  return change(client.nameView(id, name), {
    text: i18next.t('views.renamed', { name }),
    undo: () => void change(client.nameView(id, before)),
  });
}

export function removeView({ id, name }: NamedView): Promise<void> {
  return change(client.unnameView(id), {
    text: i18next.t('views.removed', { name }),
    undo: () => void change(client.nameView(id, name)),
  });
}
