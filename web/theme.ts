import { create } from 'zustand';

export type Theme = 'light' | 'dark';

const key = 'tupu.theme';

/** The page's theme: what the reader chose last, else what the system says (public/theme.js sets it before the paint). */
const useThemeStore = create<{ readonly theme: Theme }>(() => ({
  theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
}));

export const useTheme = (): Theme => useThemeStore((state) => state.theme);

export const readTheme = (): Theme => useThemeStore.getState().theme;

/** Shows a theme without keeping it as the reader's choice. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  useThemeStore.setState({ theme });
}

export function toggleTheme(): void {
  const theme: Theme = readTheme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(key, theme);
  showTheme(theme);
}

/** Follows the system until the reader has chosen. */
export function followSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (localStorage.getItem(key) !== null) return;
    showTheme(matches ? 'dark' : 'light');
  });
}
