import type { Language } from '@undercurrent/cycle';
import { again } from '../parts/later.ts';
import { fetchAgain } from '../platform/fetch-again.ts';
import { usePreferences } from '../stores/preferences.ts';
import {
  directionOf,
  guessLanguage,
  loadTranslation,
  localeOf,
  offeredLanguages,
} from '../words/load-translation.ts';
import { useSpoken } from '../words/spoken.ts';
import type { Translation } from '../words/translation.ts';

/**
 * Speaks the language that was chosen on this device, or the first of its own wishes, and any other as soon as it is
 * chosen. Resolves when the page can be drawn; where the words can't be had then, that is in English, until they come.
 */
export async function followLanguage(): Promise<void> {
  const change = () => void bring(wanted());
  usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) change();
  });
  addEventListener('languagechange', (event) => {
    // One of ours tells the controls alone.
    if (event.isTrusted) change();
  });
  const first = wanted();
  const words = await loadTranslation(first).catch(() => 'later' as const);
  if (words === 'later') change();
  else speak(first, words);
}

async function bring(language: Language): Promise<void> {
  const words = await fetchAgain(() => loadTranslation(language), again);
  // Somebody may have chosen another one meanwhile.
  if (language === wanted()) speak(language, words);
}

function wanted(): Language {
  const chosen = usePreferences.getState().language;
  const isOffered = chosen !== 'device' && offeredLanguages.includes(chosen);
  return isOffered ? chosen : guessLanguage(navigator.languages);
}

/** Where React Aria looks for the language of its controls; it looks again when the browser’s language changes. */
const ofControls = Symbol.for('react-aria.i18n.locale');

function speak(language: Language, translation: Translation | null): void {
  const locale = localeOf(language, navigator.languages);
  Reflect.set(globalThis, ofControls, locale);
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  useSpoken.setState({ language, locale, translation });
  dispatchEvent(new Event('languagechange'));
}
