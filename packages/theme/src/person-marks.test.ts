import { expect, test } from 'vitest';
import { themeCss } from './css.ts';
import { dashPatterns } from './person-marks.ts';

test('no two people can wear the same dash: each pattern is drawn differently in greyscale', () => {
  const drawn = Object.entries(dashPatterns).map(([name, dash]) => dash?.join(' ') ?? name);
  expect(new Set(drawn).size).toBe(Object.keys(dashPatterns).length);
});

test('the style sheet names every paint of every person, and of all together, in both modes, also with high contrast', () => {
  const css = themeCss();
  for (const name of [
    '--person-purple-line',
    '--person-slate-on',
    '--together-text',
    '--water-line',
    '--paper',
  ]) {
    expect(css.split(`${name}: `)).toHaveLength(5);
  }
  expect(css).not.toContain('[object Object]');
});
