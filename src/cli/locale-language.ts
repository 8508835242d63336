import type { Language } from '../model/api.js';

/** The language of the terminal by POSIX's variables, the first that is set: Chinese for zh_CN.UTF-8, else English. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}
