import { expect, test } from 'vitest';
import {
  directionOf,
  guessLanguage,
  loadTranslation,
  localeOf,
  offeredLanguages,
} from './load-translation.ts';

test('a device is spoken to in the first language of its wishes that there is', () => {
  expect(guessLanguage(['it-IT', 'de-AT', 'en'])).toBe('de');
  expect(guessLanguage(['ar-MA'])).toBe('ar');
  expect(guessLanguage(['it', 'pt'])).toBe('en');
});

test('dates follow the region of the device, Arabic with the digits of the codes', () => {
  expect(localeOf('en', ['de-AT', 'en-GB'])).toBe('en-GB');
  expect(localeOf('fr', ['de-AT'])).toBe('fr');
  expect(new Intl.NumberFormat(localeOf('ar', ['ar-EG'])).format(12)).toBe('12');
  expect(directionOf('ar')).toBe('rtl');
});

test('every language on offer has its words, English those of the app', async () => {
  for (const language of offeredLanguages)
    expect((await loadTranslation(language)) === null, language).toBe(language === 'en');
});
