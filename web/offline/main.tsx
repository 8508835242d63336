import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/layout.css';
import '../styles/panels.css';
import '../styles/pages.css';
import '../styles/listing.css';
import { createRoot } from 'react-dom/client';
import { answerOffline } from '../api-client.js';
import { App } from '../app.js';
import { showLanguage, startLanguages } from '../i18n.js';
import { useNotes } from '../state/notes.js';
import { useStore } from '../state/store.js';
import { showTheme } from '../theme.js';
import { createOfflineAnswers } from './answers.js';
import { type Snapshot, snapshotElementId } from './snapshot.js';

/** The viewer inside a saved file: the same picture and panels, without anything that needs a server. */
const element = document.getElementById(snapshotElementId);
const root = document.getElementById('root');
if (element === null || root === null) throw new Error('this page holds no saved view');
// The file was written by the same version of the viewer that is in it.
const snapshot: Snapshot = JSON.parse(element.textContent ?? '');

answerOffline(createOfflineAnswers(snapshot));
await startLanguages();
await showLanguage(snapshot.language);
showTheme(snapshot.theme);
useStore.setState({
  saved: { madeAt: snapshot.madeAt, title: snapshot.title },
  history: { past: [], present: snapshot.view, future: [] },
  loading: 'ready',
  page: 'graph',
  selection: snapshot.selection,
  highlight: snapshot.highlight,
  asked: snapshot.asked,
});
useNotes.setState({ notes: snapshot.notes ?? [] });
createRoot(root).render(<App />);
