import { cardKinds, refusalReasons } from '@undercurrent/cycle';
import { auditVerbs, closeReasons, errorCodes } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import { audit } from './en/audit.ts';
import { joinNames } from './names.ts';
import './learn-errors.ts';
import { closeWords } from './reasons.ts';
import { isWordKey, t } from './t.ts';

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

test('words of people turn nothing of a sentence round', () => {
  expect(t('canvas.writing', { name: '\u202eLanie\u2067' })).toBe('Lanie is writing …');
});
