import { Pencil, StickyNote, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../src/model/api/kept.js';
import { readLanguage } from '../i18n.js';
import { addNote, changeNote, isOn, type NoteTarget, removeNote, useNotes } from '../state/notes.js';
import { useStore } from '../state/store.js';

/** What people noted on a thing or a relation, and a line to note more. */
export function Notes({ target }: { readonly target: NoteTarget }) {
  const { t } = useTranslation();
  const notes = useNotes((state) => state.notes).filter((note) => isOn(note, target));
  const isSaved = useStore((state) => state.saved !== undefined);
  const [isWriting, setWriting] = useState(false);
  if (isSaved && notes.length === 0) return null;
  return (
    <section className="notes">
      {notes.length > 0 && <h2>{t('note.title')}</h2>}
      {notes.map((note) => (
        <OneNote key={note.id} note={note} isFixed={isSaved} />
      ))}
      {isWriting ? (
        <NoteForm text="" onCancel={() => setWriting(false)} onKeep={(text) => addNote(target, text)} />
      ) : (
        !isSaved && (
          <button type="button" className="link" onClick={() => setWriting(true)}>
            <StickyNote size={13} aria-hidden="true" /> {t('note.add')}
          </button>
        )
      )}
    </section>
  );
}

function OneNote({ note, isFixed }: { readonly note: Note; readonly isFixed: boolean }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  if (isChanging)
    return <NoteForm text={note.text} onCancel={() => setChanging(false)} onKeep={(text) => changeNote(note, text)} />;
  const day = new Date(note.changedAt).toLocaleDateString(readLanguage() === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <figure className="one-note">
      <p>{note.text}</p>
      <figcaption>
        {note.by} · {day}
        {!isFixed && (
          <>
            <button
              type="button"
              className="icon small"
              onClick={() => setChanging(true)}
              aria-label={t('note.change')}
            >
              <Pencil size={12} />
            </button>
            <button
              type="button"
              className="icon small"
              onClick={() => void removeNote(note)}
              aria-label={t('note.remove')}
            >
              <Trash2 size={12} />
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** Ctrl-Enter keeps, Escape leaves. What could not be kept stays in the field. */
function NoteForm({
  text: before,
  onKeep,
  onCancel,
}: {
  readonly text: string;
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(before);
  const keep = async () => {
    if (text.trim() !== '' && (await onKeep(text.trim()))) onCancel();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody wants to write in it
        autoFocus
        rows={3}
        maxLength={4000}
        value={text}
        aria-label={t('note.text')}
        placeholder={t('note.hint')}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      <div className="actions">
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {t('note.keep')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('note.cancel')}
        </button>
      </div>
    </form>
  );
}
