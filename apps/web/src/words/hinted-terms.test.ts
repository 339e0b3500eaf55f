import { languages } from '@undercurrent/cycle';
import { gentleHint, loadHintRules } from '@undercurrent/cycle/gentle-hint';
import { expect, test } from 'vitest';
import { loadTranslation } from './load-translation.ts';

const lists = [
  ['cues', 'cue'],
  ['moves', 'move'],
  ['surface-feelings', 'feeling'],
] as const;

test.each(languages.filter((language) => language !== 'en'))(
  '%s: no words on offer draw a gentle hint',
  async (language) => {
    const translation = await loadTranslation(language);
    const rules = await loadHintRules(language);
    const drawn = lists.flatMap(([list, kind]) =>
      Object.values(translation?.terms[list] ?? expect.unreachable())
        .map((term) => String(term).replaceAll('{name}', 'Malaki'))
        .filter((words) => gentleHint(words, { names: ['Malaki'], kind }, rules) !== null),
    );
    expect(drawn).toEqual([]);
  },
);
