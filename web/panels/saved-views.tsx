import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NamedView } from '../../src/model/api/kept.js';
import { titleView } from '../exports/citation.js';
import { readLanguage } from '../i18n.js';
import { makeState, openKeptView } from '../navigation.js';
import { loadViews, removeView, renameView, saveView, useKeptViews } from '../state/kept-views.js';
import { useStore } from '../state/store.js';

const longestName = 80;

/** Views under names, kept by the server: saved, opened, renamed, removed. */
export function SavedViews() {
  const { t } = useTranslation();
  const views = useKeptViews((state) => state.views);
  const [name, setName] = useState(() => titleView().slice(0, longestName));
  useEffect(() => void loadViews(), []);
  const save = async () => {
    if (name.trim() !== '') await saveView(await makeState(), name.trim());
  };
  return (
    <section className="way">
      <h3>{t('views.title')}</h3>
      <p className="note">{t('views.hint')}</p>
      <form
        className="link-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          value={name}
          onChange={setName}
          maxLength={longestName}
          aria-label={t('views.name')}
          className="field"
        >
          <Input placeholder={t('views.name')} />
        </TextField>
        <Button type="submit" className="button" isDisabled={name.trim() === ''}>
          {t('views.save')}
        </Button>
      </form>
      {views.length > 0 && (
        <ul className="saved-views">
          {views.map((view) => (
            <SavedView key={view.id} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SavedView({ view }: { readonly view: NamedView }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  if (name !== undefined)
    return (
      <li>
        <form
          className="link-line grow"
          onSubmit={(event) => {
            event.preventDefault();
            setName(undefined);
            const next = name.trim();
            if (next !== '' && next !== view.name) void renameView(view, next);
          }}
        >
          <TextField
            value={name}
            onChange={setName}
            maxLength={longestName}
            aria-label={t('views.name')}
            className="field"
            autoFocus
          >
            <Input />
          </TextField>
          <Button type="submit" className="button">
            {t('views.rename')}
          </Button>
        </form>
      </li>
    );
  const day = new Date(view.namedAt).toLocaleDateString(readLanguage() === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <li>
      <Button
        className="row grow"
        onPress={() => {
          useStore.setState({ sharing: false });
          void openKeptView(view.id);
        }}
      >
        <span>{view.name}</span> <small>{day}</small>
      </Button>
      <Button className="icon small" onPress={() => setName(view.name)} aria-label={t('views.renameThis', view)}>
        <Pencil size={13} />
      </Button>
      <Button className="icon small" onPress={() => void removeView(view)} aria-label={t('views.removeThis', view)}>
        <Trash2 size={13} />
      </Button>
    </li>
  );
}
