import { MapId, isRefusal } from '@undercurrent/cycle';
import { LocalEdit, changeWords, commit, openMap } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, expect } from 'vitest';
import type * as Y from 'yjs';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { changedClient } from '../world/changed-client.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  choose,
  countTaps,
  expectSaved,
  inviteAndJoin,
  newMap,
  quickAdd,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('words that another wrote are theirs whose card it is, once they say so in one tap', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki', phone);
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  const [taps, herTaps] = [await countTaps(malaki), await countTaps(lanie)];
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'shut down' });
  const said = ['Malaki · Does: shut down'];
  for (const seat of [therapist, lanie, malaki]) await expectSteps(seat, said);
  for (const seat of [therapist, lanie]) {
    await expect.poll(() => outlineText(seat.page)).toContain('not confirmed by Malaki yet');
  }

  await chooseFirst(lanie.page);
  await bar(lanie.page).getByText('Not confirmed by Malaki yet').or(waits(lanie.page)).first().waitFor();
  await expectNotWritable(lanie.page);
  await chooseFirst(therapist.page);
  await bar(therapist.page).getByRole('button', { name: 'Write' }).waitFor();

  // A changed client of Lanie's takes them for its own: the server refuses it whole, and nobody sees a trace.
  const forger = await changedClient(lanie, v.parse(MapId, path.replace('/map/', '')));
  const his = [...openMap(forger.doc).current().cards.values()][0];
  if (!his) throw new Error('the card is on the map');
  const forged = { text: 'it is all my fault', scribe: his.owner, confirmedBy: [his.owner] };
  forger.doc.getMap<Y.Map<unknown>>('cards').get(his.id)?.set('phrase', forged);
  expect((await forger.closed).code).toBe(closeReasons.refused.code);
  forger.leave();
  for (const seat of [therapist, malaki]) await expectSteps(seat, said);

  await asked(malaki.page).waitFor();
  for (const { page } of [therapist, lanie]) expect(await asked(page).count()).toBe(0);
  const before = await taps();
  await malaki.page.getByRole('button', { name: 'These are my words' }).tap();
  expect((await taps()) - before).toBe(1);
  for (const seat of [therapist, lanie]) {
    await expect.poll(() => outlineText(seat.page)).not.toContain('not confirmed');
    await expectNotWritable(seat.page);
  }
  await malaki.page.getByRole('button', { name: 'These are my words' }).waitFor({ state: 'detached' });
  await asked(malaki.page).waitFor({ state: 'detached' });
  await malaki.page.getByRole('button', { name: 'shut down', exact: true }).tap();
  await malaki.page.getByRole('textbox', { name: /^Words of Malaki/ }).fill('leave the room');
  await malaki.page.keyboard.press('Enter');
  await expectSaved(malaki.page);
  for (const seat of [therapist, lanie]) await expectSteps(seat, ['Malaki · Does: leave the room']);

  // On a map, too, whoever is asked is led to the card.
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await asked(lanie.page).click();
  // What another writes while her hand is down is not what she says yes to: she is asked anew.
  const yes = bar(lanie.page).getByRole('button', { name: 'These are my words' });
  await yes.hover();
  await lanie.page.mouse.down();
  const hand = await changedClient(therapist, v.parse(MapId, path.replace('/map/', '')));
  const now = openMap(hand.doc).current();
  const hers = [...now.cards.values()].find(({ phrase }) => phrase.text === 'abandoned');
  if (!hers) throw new Error('the card is on the map');
  const by = { role: 'therapist', person: null } as const;
  const reworded = changeWords(now, by, { id: hers.id, words: 'neglected' });
  if (isRefusal(reworded)) throw new Error('what is not confirmed can be reworded');
  commit(hand.doc, reworded, new LocalEdit('reword', null));
  await expect.poll(() => outlineText(lanie.page)).toContain('neglected');
  hand.leave();
  await lanie.page.mouse.up();
  await lanie.page.getByText('That has just changed.').first().waitFor();
  expect(await outlineText(therapist.page)).toContain('not confirmed by Lanie yet');
  // One tap in the bar, too, and on a phone that looks at the map.
  const hersBefore = await herTaps();
  await quickAdd(lanie.page).getByRole('button', { name: 'These are my words' }).click();
  expect((await herTaps()) - hersBefore).toBe(1);
  await asked(lanie.page).waitFor({ state: 'detached' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await malaki.page.getByRole('radio', { name: 'Map', exact: true }).tap();
  const beforeMap = await taps();
  await malaki.page.getByRole('button', { name: 'These are my words' }).tap();
  expect((await taps()) - beforeMap).toBe(1);
  await expect.poll(() => outlineText(therapist.page)).not.toContain('not confirmed');
});

/** Where the next card is written it is said that words wait for their owner. */
const asked = (page: Page) => quickAdd(page).getByRole('button', { name: 'Are these your words?' });

flow(
  'others ask and give thanks, the therapist offers other words, and the owner takes or leaves them',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    const taps = await countTaps(malaki);
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'shut down' });
    await expectSteps(malaki, ['Malaki · Does: shut down']);

    // Words that don't fit are taken down by their owner in one tap.
    let before = await taps();
    await malaki.page.getByRole('button', { name: 'That’s not it' }).tap();
    expect((await taps()) - before).toBe(1);
    for (const seat of [therapist, lanie, malaki]) await expectSteps(seat, []);

    await addCard(malaki, { kind: 'Does', words: 'leave' });
    await expectSteps(lanie, ['Malaki · Does: leave']);
    await chooseFirst(lanie.page);
    await openRemarks(lanie.page);
    expect(await panel(lanie.page).getByRole('radio', { name: 'Other words' }).count()).toBe(0);
    expect(await findAxeViolations(lanie.page)).toEqual([]);
    // What only she is told of her wording holds nothing up.
    await panel(lanie.page).getByRole('textbox').fill('Why do you always leave?');
    await panel(lanie.page).getByText('“always” is a big word.').waitFor();
    expect(await findAxeViolations(lanie.page)).toEqual([]);
    await panel(lanie.page).getByRole('textbox').fill('Where do you go then?');
    await panel(lanie.page).getByRole('button', { name: 'Leave it on the card' }).click();
    await panel(lanie.page).waitFor({ state: 'detached' });
    await chooseFirst(therapist.page);
    await openRemarks(therapist.page);
    await choose(panel(therapist.page).getByRole('radio', { name: 'Other words' }));
    await panel(therapist.page).getByRole('textbox').fill('go out to calm down');
    await panel(therapist.page).getByRole('button', { name: 'Leave it on the card' }).click();

    const row = malaki.page.getByRole('article', { name: 'Malaki · you · Does' });
    await row.getByText('Lanie asks: Where do you go then?').waitFor();
    await row.getByText('The therapist suggests other words: go out to calm down').waitFor();
    await row.getByRole('button', { name: 'Questions and thanks' }).tap();
    expect(await findAxeViolations(malaki.page)).toEqual([]);
    await panel(malaki.page)
      .getByRole('button', { name: 'Put away: Lanie asks: Where do you go then?' })
      .tap();
    await expect.poll(() => panel(malaki.page).getByRole('listitem').count()).toBe(1);
    before = await taps();
    await panel(malaki.page).getByRole('button', { name: 'These are my words' }).tap();
    expect((await taps()) - before).toBe(1);
    for (const seat of [therapist, lanie, malaki]) {
      await expectSteps(seat, ['Malaki · Does: go out to calm down']);
      await expect.poll(() => outlineText(seat.page)).not.toMatch(/asks:|suggests|not confirmed/);
    }

    // A card of both is confirmed by both, and says whom it waits for.
    await addCard(lanie, { kind: 'New step', speaker: 'Together', words: 'take ten minutes' });
    await expect.poll(() => outlineText(lanie.page)).toContain('not confirmed by Malaki yet');
    await malaki.page.getByRole('button', { name: 'These are my words' }).tap();
    await expect.poll(() => outlineText(lanie.page)).not.toContain('not confirmed');
  },
);

const panel = (page: Page) => page.getByRole('dialog', { name: 'Questions and thanks' });

async function openRemarks(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Questions and thanks' }).click();
  await panel(page).getByRole('textbox').waitFor();
}

const bar = (page: Page) => page.getByRole('toolbar', { name: 'For the selection' });
const waits = (page: Page) => page.getByText('Not confirmed by Malaki yet');

function outlineText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('section[aria-label="Steps"]')?.textContent ?? '');
}

async function chooseFirst(page: Page): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

/** The chosen card gives no way to write in it: no handle, no key, nothing in the list. */
async function expectNotWritable(page: Page): Promise<void> {
  await expect.poll(() => bar(page).getByRole('button', { name: 'Write' }).count()).toBe(0);
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('not mine to say');
  expect(await page.getByRole('textbox', { name: 'Words of this card' }).count()).toBe(0);
  await expect.poll(() => outlineText(page)).toMatch(/shuts? down/);
  expect(await page.locator('section[aria-label="Steps"] [data-control="words"]').count()).toBe(0);
}
