import { usePreferences } from '../stores/preferences.ts';

/**
 * Begins to follow the language of this device. Resolves when the page can be drawn: in English at once, in any other
 * language when its words are there, or when they can’t be had just now.
 */
export async function beginLanguage(): Promise<void> {
  const following = import('./follow-language.ts').then(
    ({ followLanguage }) => followLanguage(),
    // The line is cut: the page stays in English until it is loaded anew.
    () => undefined,
  );
  if (!isEnglish()) await following;
}

function isEnglish(): boolean {
  const { language } = usePreferences.getState();
  return (language === 'device' ? navigator.language : language).startsWith('en');
}
