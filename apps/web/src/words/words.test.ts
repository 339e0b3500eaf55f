import { cardKinds, refusalReasons } from '@undercurrent/cycle';
import { auditVerbs, closeReasons, errorCodes } from '@undercurrent/protocol';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { card } from './en/card.ts';
import { commands } from './en/commands.ts';
import { preferences } from './en/preferences.ts';
import { telling } from './en/telling.ts';
import { audit } from './en/audit.ts';
import { en } from './en/index.ts';
import { beneath } from './en/beneath.ts';
import { blank } from './en/blank.ts';
import { consent } from './en/consent.ts';
import { dialogs } from './en/dialogs.ts';
import { handout } from './en/handout.ts';
import { handover } from './en/handover.ts';
import { heard } from './en/heard.ts';
import { hints } from './en/hints.ts';
import { lead } from './en/lead.ts';
import { lists } from './en/lists.ts';
import { list } from './en/list.ts';
import { letters } from './en/letters.ts';
import { lobby } from './en/lobby.ts';
import { dance } from './en/dance.ts';
import { menu } from './en/menu.ts';
import { outline } from './en/outline.ts';
import { picture } from './en/picture.ts';
import { practice } from './en/practice.ts';
import { privates } from './en/private.ts';
import { prompts } from './en/prompts.ts';
import { questions } from './en/questions.ts';
import { remarks } from './en/remarks.ts';
import { rooms } from './en/rooms.ts';
import { steps } from './en/steps.ts';
import { templates } from './en/templates.ts';
import { versions } from './en/versions.ts';
import { walk } from './en/walk.ts';
import { joinNames } from './names.ts';
import './learn-errors.ts';
import { closeWords } from './reasons.ts';
import { isWordKey, t } from './t.ts';

test('every sentence can be read by the formatter', () => {
  for (const [key, sentence] of Object.entries({
    ...en,
    ...audit,
    ...beneath,
    ...blank,
    ...card,
    ...commands,
    ...preferences,
    ...telling,
    ...consent,
    ...dance,
    ...dialogs,
    ...handout,
    ...handover,
    ...heard,
    ...hints,
    ...lead,
    ...letters,
    ...lists,
    ...list,
    ...lobby,
    ...menu,
    ...outline,
    ...picture,
    ...practice,
    ...privates,
    ...prompts,
    ...questions,
    ...remarks,
    ...rooms,
    ...steps,
    ...templates,
    ...versions,
    ...walk,
  }))
    expect(() => new IntlMessageFormat(sentence, 'en'), key).not.toThrow();
});

test('every no, every error and every reason for closing has words', () => {
  for (const reason of refusalReasons) expect(isWordKey(`refusal.${reason}`), reason).toBe(true);
  for (const code of errorCodes) expect(isWordKey(`error.${code}`), code).toBe(true);
  for (const name of Object.keys(closeReasons)) expect(isWordKey(`closed.${name}`), name).toBe(true);
});

test('every verb of the log has words', () => {
  for (const verb of auditVerbs) expect(Object.keys(audit), verb).toContain(`audit.${verb}`);
});

test('every kind has a name and the start of its sentence', () => {
  for (const kind of cardKinds) {
    expect(isWordKey(`kind.${kind}`), kind).toBe(true);
    expect(isWordKey(`sentence.${kind}`), kind).toBe(true);
  }
});

test('a close code nobody listed is still said kindly', () => {
  expect(closeWords(4999)).toBe(t('closed.seatEnded'));
  expect(closeWords(closeReasons.mapDeleted.code)).toBe(t('closed.mapDeleted'));
});

test('one writes, two write', () => {
  expect(t('add.writing', { names: 'Lanie', count: 1 })).toBe('Lanie is writing …');
  expect(t('add.writing', { names: 'Lanie & Malaki', count: 2 })).toBe('Lanie & Malaki are writing …');
});

test('names are joined as people say them', () => {
  expect(joinNames(['Lanie', 'Malaki'])).toBe('Lanie & Malaki');
  expect(joinNames(['Lanie', 'Malaki', 'Sam'])).toBe('Lanie, Malaki & Sam');
  expect(joinNames([])).toBe('');
});
