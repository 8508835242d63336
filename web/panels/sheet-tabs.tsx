import { Info, MessageCircleQuestion, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../state/store.js';

/** In a narrow window the panels are sheets over the canvas, and these tabs open them. */
export function SheetTabs() {
  const { t } = useTranslation();
  const sheet = useStore((state) => state.sheet);
  const tabs = [
    { name: 'none' as const, caption: t('header.graph'), icon: Waypoints },
    { name: 'ask' as const, caption: t('ask.title'), icon: MessageCircleQuestion },
    { name: 'details' as const, caption: t('details'), icon: Info },
  ];
  return (
    <nav className="sheet-tabs" aria-label={t('sheets')}>
      {tabs.map(({ name, caption, icon: Icon }) => (
        <button
          type="button"
          key={name}
          aria-current={sheet === name ? 'true' : undefined}
          onClick={() => useStore.setState({ sheet: name })}
        >
          <Icon size={18} aria-hidden="true" />
          {caption}
        </button>
      ))}
    </nav>
  );
}
