import { Import, Moon, Redo2, Share2, Sun, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKeys } from '../commands.js';
import { readLanguage, setLanguage } from '../i18n.js';
import { openDocument } from '../state/actions.js';
import { redo, undo, useStore } from '../state/store.js';
import { toggleTheme, useTheme } from '../theme.js';
import { SearchBox } from './search-box.js';

export function Header() {
  const { t } = useTranslation();
  const page = useStore((state) => state.page);
  const saved = useStore((state) => state.saved);
  const questions = useStore((state) => state.openQuestions);
  const canUndo = useStore((state) => state.history.past.length > 0 || state.offer !== undefined);
  const canRedo = useStore((state) => state.history.future.length > 0);
  const language = readLanguage();
  const theme = useTheme();
  const current = (name: typeof page) => (page === name ? ('page' as const) : undefined);
  return (
    <header className="header">
      <a className="logo" href="#/graph" aria-label="图谱 Tupu">
        {!saved && <img src="/icon.svg" alt="" width={22} height={22} />}
        <span>
          <i>图谱</i> Tupu
        </span>
      </a>
      <nav className="tabs" aria-label={t('header.views')} hidden={saved !== undefined}>
        <button type="button" aria-current={current('graph')} onClick={() => useStore.setState({ page: 'graph' })}>
          {t('header.graph')}
        </button>
        <button type="button" aria-current={current('documents')} onClick={() => openDocument(undefined)}>
          {t('header.documents')}
        </button>
        <button
          type="button"
          aria-current={page === 'decisions' ? 'page' : current('review')}
          onClick={() => useStore.setState({ page: 'review' })}
        >
          {t('header.review')} {questions !== undefined && questions > 0 && <em>{questions}</em>}
        </button>
        <button type="button" aria-current={current('console')} onClick={() => useStore.setState({ page: 'console' })}>
          {t('header.console')}
        </button>
      </nav>
      <SearchBox />
      <div className="tools">
        <button
          type="button"
          className="icon wide-only"
          disabled={!canUndo}
          onClick={undo}
          aria-label={t('header.undo')}
          title={`${t('header.undo')} ${formatKeys('mod+z')}`}
        >
          <Undo2 size={16} />
        </button>
        <button
          type="button"
          className="icon wide-only"
          disabled={!canRedo}
          onClick={redo}
          aria-label={t('header.redo')}
          title={`${t('header.redo')} ${formatKeys('mod+shift+z')}`}
        >
          <Redo2 size={16} />
        </button>
        <button
          type="button"
          className="button language"
          onClick={() => void setLanguage(language === 'zh' ? 'en' : 'zh')}
          aria-label={t('header.language')}
        >
          <span aria-hidden="true">
            <b className={language === 'zh' ? 'on' : ''}>中</b>
            <span className="slash"> / </span>
            <b className={language === 'en' ? 'on' : ''}>EN</b>
          </span>
        </button>
        <button
          type="button"
          className="button square"
          onClick={toggleTheme}
          aria-label={t('header.theme')}
          aria-pressed={theme === 'dark'}
        >
          {theme === 'dark' ? <Sun size={15} /> : <Moon size={15} />}
        </button>
        {!saved && (
          <button
            type="button"
            className="button square"
            disabled={page !== 'graph'}
            onClick={() => useStore.setState({ sharing: true })}
            aria-label={t('share.title')}
            title={t('share.title')}
          >
            <Share2 size={15} />
          </button>
        )}
        {!saved && (
          <button
            type="button"
            className="button main"
            aria-label={t('header.import')}
            onClick={() => useStore.setState({ importing: true })}
          >
            <Import size={15} aria-hidden="true" />
            <span>{t('header.import')}</span>
          </button>
        )}
      </div>
    </header>
  );
}
