import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { listCommands, readKeys } from './commands.js';
import { useStore } from './state/store.js';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable], [role=dialog]') !== null;

/** Runs commands by their keys. While someone writes, keys are letters. */
export function useShortcuts(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { importing, sharing } = useStore.getState();
      if (event.defaultPrevented || event.isComposing || event.altKey || importing || sharing) return;
      if (isWriting(event.target)) return;
      const pressed = readKeys(event) === 'mod+y' ? 'mod+shift+z' : readKeys(event);
      const command = listCommands(t).find(({ keys }) => keys === pressed);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [t]);
}
