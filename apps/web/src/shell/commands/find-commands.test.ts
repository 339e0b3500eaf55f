import type { Language } from '@undercurrent/cycle';
import { afterEach, expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { loadTranslation, localeOf } from '../../words/load-translation.ts';
import { useSpoken } from '../../words/spoken.ts';
import { allCommands, commandName } from './all-commands.ts';
import type { Moment } from './command.ts';
import { findCommands, nameCommands } from './find-commands.ts';

const moment: Moment = { map: theTango(), actor: { role: 'therapist', person: null }, ids: [], offer: null };
const finder = () => {
  const named = nameCommands(allCommands, moment);
  return (typed: string) => findCommands(named, typed).map(({ command }) => command.id);
};

async function speak(language: Language): Promise<void> {
  useSpoken.setState({
    language,
    locale: localeOf(language, []),
    translation: await loadTranslation(language),
  });
}

afterEach(() => useSpoken.setState(useSpoken.getInitialState()));

test.each(['en', 'es', 'de', 'fr', 'ar'] as const)(
  'every command is found by its name in %s, typed with care or without, and by its English name',
  async (language) => {
    const english = new Map(allCommands.map((command) => [command.id, commandName(command, moment)]));
    await speak(language);
    const found = finder();
    for (const command of allCommands) {
      const name = commandName(command, moment);
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
      for (const typed of [name, bare]) expect(found(typed), typed).toContain(command.id);
      // What of it is another command's own place is said in the language spoken here.
      if (!/^(?:layout|phase)-/.test(command.id) && !command.values)
        expect(found(english.get(command.id) ?? ''), command.id).toContain(command.id);
    }
  },
);

test.each([
  ['en', 'settings', 'preferences'],
  ['en', 'trash restore', 'bin'],
  ['es', 'ajustes', 'preferences'],
  ['es', 'codigo', 'invite'],
  ['de', 'drucken', 'handout'],
  ['de', 'ZURÜCKNEHMEN', 'undo'],
  ['fr', 'reglages', 'preferences'],
  ['fr', "vue d'ensemble", 'fit'],
  ['ar', 'اعدادات', 'preferences'],
  ['ar', 'الإعدادات', 'preferences'],
  ['ar', 'طِباعة', 'handout'],
  ['ar', 'طباعه', 'handout'],
  ['ar', 'settings', 'preferences'],
] as const)('in %s “%s” finds what is meant', async (language, typed, id) => {
  await speak(language);
  expect(finder()(typed)).toContain(id);
});

test('what has it in its own name comes first, and nothing typed leaves all in their order', () => {
  const found = finder();
  expect(found('cop')[0]).toBe('copy');
  expect(found('  ')).toEqual(allCommands.map(({ id }) => id));
  expect(found('zzz')).toEqual([]);
});
