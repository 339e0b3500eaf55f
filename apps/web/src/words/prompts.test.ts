import { createPersonId } from '@undercurrent/cycle';
import { promptIds, slotsFor, templates } from '@undercurrent/cycle/templates';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { nameIn } from './ask.ts';
import { prompts } from './en/prompts.ts';
import './learn-prompts.ts';
import { promptWords } from './prompts.ts';

const { people } = theTango();
const [lanie, malaki] = people;
const nameOf = nameIn(people);
const sentences = Object.entries(prompts);

test('every question of a template has words, and each is asked somewhere', () => {
  const asked = Object.values(templates).flatMap(({ slots }) => slots.map(({ prompt }) => prompt));
  expect(new Set(asked)).toEqual(new Set(promptIds));
  for (const id of promptIds) expect(Object.keys(prompts), id).toContain(`prompt.${id}`);
  for (const [key] of sentences) expect(promptIds, key).toContain(key.split('.').at(-1));
});

test('no question makes anybody the cause', () => {
  for (const [key, words] of sentences) expect(words, key).not.toMatch(/\bmakes?\b|\bcauses?\b/i);
});

test('whoever is asked is “you” to themselves, and has a name to everybody else', () => {
  const slot = { owner: lanie?.id ?? 'together', prompt: 'right-then' } as const;
  expect(promptWords(slot, { nameOf, reader: lanie?.id ?? null })).toBe('What do you feel right then?');
  for (const reader of [malaki?.id ?? null, null, createPersonId(() => 'somebody-else')]) {
    expect(promptWords(slot, { nameOf, reader })).toBe('What does Lanie feel right then?');
  }
});

test('nobody reads “you” in what another is asked, and all are asked together alike', () => {
  const slots = Object.values(templates).flatMap((template) => slotsFor(template.slots, people));
  for (const reader of [lanie?.id ?? null, malaki?.id ?? null, null]) {
    const others = slots.filter(({ owner }) => owner !== 'together' && owner !== reader);
    for (const slot of others) {
      const words = promptWords(slot, { nameOf, reader });
      expect(words, slot.prompt).not.toMatch(/\byou\b|\bI\b|\{/i);
    }
  }
});
