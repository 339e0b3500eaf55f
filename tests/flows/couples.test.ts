import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, phone } from '../world/browser.ts';
import { sentencesOf, storyOn } from '../world/story.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  choosePhase,
  countTaps,
  expectSaved,
  inviteAndJoin,
  newMap,
  waterline,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const stone = (page: Page) => page.getByRole('button', { name: /^Together: .*where it began/i });
const root = (page: Page) => page.getByRole('article', { name: 'Together · Where it began' });

flow(
  'a root that two share is both of theirs, and waits for both; his things are Marcus’s',
  async (table) => {
    const therapist = await table.sit('therapist');
    const sharon = await table.sit('sharon', phone);
    const marcus = await table.sit('marcus');
    const partners = [sharon, marcus];
    const taps = [await countTaps(sharon), await countTaps(marcus)];
    await newMap(therapist, ['Sharon', 'Marcus']);
    await inviteAndJoin(therapist, sharon, 'Sharon');
    await inviteAndJoin(therapist, marcus, 'Marcus');
    await addCard(therapist, { speaker: 'Sharon', kind: 'Does', words: 'check your phone' });
    await addCard(therapist, { speaker: 'Marcus', kind: 'Does', words: 'stay busy' });
    await choosePhase(therapist, 'Beneath');
    const shared = 'love that came and went';
    await addCard(therapist, { kind: 'Where it began', speaker: 'Together', words: shared });
    if ((await waterline(therapist).getAttribute('aria-pressed')) !== 'true') {
      await waterline(therapist).click();
    }

    await openList(therapist.page);
    await openList(marcus.page);
    for (const { page } of [therapist, ...partners]) await stone(page).click();
    await root(therapist.page).getByText('not confirmed by Sharon & Marcus yet').waitFor();
    for (const [index, { page }] of partners.entries()) {
      const before = (await taps[index]?.()) ?? 0;
      await root(page).getByRole('button', { name: 'These are my words' }).click();
      expect(((await taps[index]?.()) ?? 0) - before).toBe(1);
      if (index === 0) {
        await root(therapist.page).getByText('not confirmed by Marcus yet').waitFor();
        await root(marcus.page).getByText('Does this fit you too?').waitFor();
      }
    }
    for (const { page } of [therapist, ...partners]) {
      await expect
        .poll(() =>
          root(page)
            .getByText(/confirmed by|fit you too/)
            .count(),
        )
        .toBe(0);
      await root(page).getByText(shared).waitFor();
    }

    await choosePhase(therapist, 'Story');
    await expect
      .poll(() => sentencesOf(therapist.page))
      .toContain('When Sharon checks Marcus’s phone, Marcus stays busy.');
  },
);

flow('two men are told apart by name: nobody’s “his” is the other’s', async (table) => {
  const therapist = await table.sit('therapist');
  const { page } = therapist;
  await newMapOf(therapist, ['Jimi', 'Steve'], 'he / him');
  for (const [speaker, kind, words] of [
    ['Jimi', 'Feels', 'on edge'],
    ['Jimi', 'Does', 'check your phone and plan your day'],
    ['Steve', 'Feels', 'cornered'],
    ['Steve', 'Does', 'roll my eyes, walk away from you'],
  ] as const) {
    await addCard(therapist, { speaker, kind, words });
  }
  await choosePhase(therapist, 'Story');
  const told = [
    'When Jimi checks Steve’s phone and plans Steve’s day, Steve feels cornered, rolls his eyes and walks away from Jimi.',
    'When Steve rolls his eyes and walks away from Jimi, Jimi feels on edge, checks Steve’s phone and plans Steve’s day, and so the cycle goes round again, and more.',
  ];
  await expect.poll(() => sentencesOf(page)).toEqual(told);
  await storyOn(page).getByRole('radio', { name: 'Steve' }).click();
  await expect.poll(async () => (await sentencesOf(page))[0]).toMatch(/^When Steve rolls his eyes/);
  expect((await sentencesOf(page)).join(' ')).toHaveLength(told.join(' ').length);
  // Only Steve’s own eyes are “his”.
  const his = (await sentencesOf(page)).flatMap(
    (sentence) => sentence.match(/\b(?:he|him|his)\b \w+/g) ?? [],
  );
  expect(new Set(his)).toEqual(new Set(['his eyes']));
});

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
}

/** A new map for two with the same pronouns. */
async function newMapOf({ page, origin }: Seat, names: readonly string[], pronouns: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'New map' }).first().click();
  await page.getByRole('radio', { name: 'Blank', exact: true }).click();
  for (const [index, name] of names.entries()) {
    await page.getByRole('textbox', { name: 'Name' }).nth(index).fill(name);
    await page
      .getByRole('button', { name: /Pronouns/ })
      .nth(index)
      .click();
    await page.getByRole('option', { name: pronouns }).click();
  }
  await page.getByRole('button', { name: 'Make the map' }).click();
  await page.waitForURL(/\/map\/map_[\w-]+$/);
  await expectSaved(page);
}
