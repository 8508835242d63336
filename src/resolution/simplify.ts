import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import { remember } from './remember.js';

/** Built on first use: the tables take a moment to load. Variants of Hong Kong first, then of Taiwan. */
let converters: readonly ((text: string) => string)[] | undefined;

/** A name in simplified characters (OpenCC's tables): 華潤 is 华润. Simplified and Latin names stay as they are. */
export function simplifyName(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name;
  converters ??= [from.hk, from.tw].map((dialect) => ConverterFactory(dialect ?? [], to.cn ?? []));
  return converters.reduce((text, convert) => convert(text), name);
}

/** The spelling by which names meet: simplified, NFKC, lower case, without spaces, brackets and separators. */
export const plainName = remember(spellPlain);

function spellPlain(name: string): string {
  return simplifyName(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》()[\]【】·・•,，。.、;；:：—–_/-]/gu, '');
}
