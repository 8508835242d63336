import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../src/model/api.js';
import en from './i18n/en.json';
import zh from './i18n/zh.json';

const key = 'tupu.language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(key);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** Sets up both languages. They are small enough to come with the page. */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  markPage(readLanguage());
}

export const readLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

export async function setLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language);
  await showLanguage(language);
}

/** Shows a language without keeping it as the reader's choice. */
export async function showLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  markPage(language);
}

function markPage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}
