import { expect, test } from 'vitest';
import { keptPreferences, parsePreferences, usePreferences } from './preferences.ts';

test('what is kept is read again, all of it', () => {
  const liked = { ...usePreferences.getState(), mode: 'dark', face: 'plain', wheel: 'zoom' } as const;
  expect(parsePreferences(keptPreferences(liked))).toEqual({
    language: 'device',
    mode: 'dark',
    contrast: 'device',
    motion: 'device',
    text: 'regular',
    face: 'plain',
    wheel: 'zoom',
    pressure: 'off',
    singleKeys: 'on',
    others: 'told',
    hints: 'on',
  });
});

test('nothing kept, broken, or from elsewhere changes nothing', () => {
  for (const text of [null, '', '{', 'null', '"dark"', '[]', '{"mode":"pink","text":7}']) {
    expect(parsePreferences(text), String(text)).toEqual({});
  }
  expect(parsePreferences('{"mode":"pink","face":"plain","more":1}')).toEqual({ face: 'plain' });
});
