import '@fontsource-variable/noto-sans-sc/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/panels.css';
import './styles/pages.css';
import './styles/listing.css';
import './styles/table.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startLanguages } from './i18n.js';
import { followAddress } from './navigation.js';
import { followSystemTheme } from './theme.js';

await startLanguages();
followSystemTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
// The first picture is made for the room that the page has for it: the page comes first.
flushSync(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
followAddress();
