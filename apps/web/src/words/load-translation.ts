import { languages } from '@undercurrent/cycle';
import type { Language } from '@undercurrent/cycle';
import type { Translation } from './translation.ts';

/** Each language beside English that is whole, as one file that only its readers load. */
const translations: Partial<Readonly<Record<Language, () => Promise<Translation>>>> = {
  es: async () => (await import('./es/index.ts')).translation,
  de: async () => (await import('./de/index.ts')).translation,
  fr: async () => (await import('./fr/index.ts')).translation,
  ar: async () => (await import('./ar/index.ts')).translation,
};

/** The languages one can choose. */
export const offeredLanguages: readonly Language[] = languages.filter(
  (language) => language === 'en' || language in translations,
);

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
};

/** All the words of a language; null for English, whose words the app brings along. */
export const loadTranslation = async (language: Language): Promise<Translation | null> =>
  (await translations[language]?.()) ?? null;

/** The first language of a device’s wishes that the product speaks, such as 'de' for 'de-AT'; else English. */
export function guessLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const found = offeredLanguages.find((language) => language === baseOf(wish));
    if (found) return found;
  }
  return 'en';
}

/**
 * What dates, numbers and lists are written by: the device’s own wish for this language with its region, as far as it
 * has one. Arabic is written with the digits of the codes and of the sentences around them.
 */
export function localeOf(language: Language, wishes: readonly string[]): string {
  const wish = wishes.find((each) => baseOf(each) === language && isLocale(each)) ?? language;
  return language === 'ar' ? `${new Intl.Locale(wish).baseName}-u-nu-latn` : wish;
}

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

const baseOf = (wish: string) => wish.split('-')[0]?.toLowerCase();

function isLocale(wish: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(wish).length > 0;
  } catch {
    return false;
  }
}
