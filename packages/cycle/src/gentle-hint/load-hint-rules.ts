import type { Language } from '../language.ts';
import type { HintRules } from './hint-rules.ts';

const rules: Readonly<Record<Language, () => Promise<HintRules>>> = {
  en: async () => (await import('./english.ts')).english,
  es: async () => (await import('./spanish.ts')).spanish,
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  ar: async () => (await import('./arabic.ts')).arabic,
};

/** How a language speaks of others, for gentle hints; each comes by itself, when it is asked for first. */
export const loadHintRules = (language: Language): Promise<HintRules> => rules[language]();
