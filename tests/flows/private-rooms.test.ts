import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMap } from '@undercurrent/document';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { loadDocument } from '../../server/src/rooms/load-document.ts';
import { openSqliteStore } from '../../server/src/store/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { listenIn } from '../world/listen-in.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { tracesOf } from '../world/traces-of.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  expectSaved,
  exportPicture,
  inviteAndJoin,
  menu,
  newMap,
  pressEscape,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const canary = 'evenings alone with the xylophone';

const side = (page: Page, title: string): Locator => page.getByRole('complementary', { name: title });
const openDrafts = async ({ page }: Seat): Promise<Locator> => {
  await page.getByRole('button', { name: 'Just for me', exact: true }).click();
  const panel = side(page, 'Just for me');
  await panel.locator('[data-save="saved"][data-connection="connected"]').waitFor();
  return panel;
};
const told = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);

async function sitThree(table: Table) {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki', phone);
  const wires = { therapist: listenIn(therapist), malaki: listenIn(malaki) };
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  return { therapist, lanie, malaki, wires, path };
}

flow(
  'what Lanie writes for herself is on nobody’s wire until she shares it, and gone once she takes it back',
  async (table) => {
    const { therapist, lanie, malaki, wires, path } = await sitThree(table);
    const drafts = await openDrafts(lanie);
    await chooseKind(lanie.page, drafts, 'Where it began');
    await drafts.getByRole('textbox', { name: /I learned this when/ }).fill(canary);
    await drafts.getByRole('button', { name: 'Keep', exact: true }).click();
    await drafts.getByRole('region', { name: 'Kept' }).getByText(canary).waitFor();
    expect(await findAxeViolations(lanie.page)).toEqual([]);
    await drafts.locator('[data-save="saved"]').waitFor();
    for (const wire of Object.values(wires)) expect(wire.hears(canary)).toBe(false);
    for (const { page } of [therapist, malaki]) expect(await tracesOf(page, canary)).toEqual([]);
    expect(await tracesOf(lanie.page, canary), 'found where it is').toContain('memory');
    for (const { page } of [therapist, malaki]) {
      expect(await page.getByRole('button', { name: 'Just for me', exact: true }).count()).toBe(0);
    }

    await drafts.getByRole('button', { name: `Share “${canary}”` }).click();
    await drafts.getByRole('region', { name: 'Shared' }).getByText(canary).waitFor();
    for (const wire of Object.values(wires)) await expect.poll(() => wire.hears(canary)).toBe(true);
    expect(await therapist.page.getByRole('button', { name: 'Waterline' }).getAttribute('aria-pressed')).toBe(
      'false',
    );

    await drafts.getByRole('button', { name: `Take back “${canary}”` }).click();
    await lanie.page
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    await drafts.getByRole('region', { name: 'Kept' }).getByText(canary).waitFor();
    for (const seat of [therapist, malaki]) await expectForgotten(seat, canary);
    const download = await exportPicture(therapist, { format: 'SVG' });
    expect(readFileSync(await download.path(), 'utf8')).not.toContain(canary);
    await menu(therapist, 'Bin');
    expect(await dialog(therapist.page).textContent()).not.toContain(canary);
    await therapist.page.keyboard.press('Escape');

    for (const wire of Object.values(wires)) wire.forget();
    await therapist.page.reload();
    await malaki.page.reload();
    for (const { page } of [therapist, malaki]) {
      await expectSaved(page);
      expect(await tracesOf(page, canary)).toEqual([]);
    }
    for (const wire of Object.values(wires)) expect(wire.hears(canary)).toBe(false);
    expect(table.server.log()).not.toContain(canary);
    await expect.poll(() => table.server.log(), { timeout: 40_000, interval: 500 }).toContain('forgotten');
    await table.server.kill();
    const room = path.slice(1);
    expect(await bytesStored(table, room)).not.toContain(canary);
    expect(await bytesStored(table, `${room}/drafts/${await personOf(table, room)}`)).toContain(canary);
  },
);

flow(
  'a card is taken back from its bar, from the list and out of the bin, and is then its owner’s draft alone',
  async (table) => {
    const { therapist, lanie, malaki } = await sitThree(table);
    const { page } = lanie;
    for (const [words, kind] of Object.entries(said)) await addCard(lanie, { kind, words });
    const steps = Object.entries(said).map(([words, kind]) => `Lanie · ${kind}: ${words}`);
    await expectSteps(malaki, steps);
    await addCard(malaki, { kind: 'Does', words: 'shut down' });
    for (const seat of [therapist, lanie, malaki])
      await expectSteps(seat, [...steps, 'Malaki · Does: shut down']);
    // Nobody is offered what is another’s, the therapist neither.
    expect(await takingBack(therapist.page, 'abandoned')).toBe(0);
    expect(await takingBack(malaki.page, 'abandoned')).toBe(0);
    const [onBar = '', inList = '', inBin = ''] = Object.keys(said);

    await canvas(page).focus();
    await pressEscape(page);
    await page.keyboard.press('ArrowRight');
    await bar(page).getByRole('button', { name: 'Take back, just for me' }).click();
    await isTakenBack(page);
    for (const seat of [therapist, malaki]) await expectForgotten(seat, onBar);

    await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
    await inMenuOf(page, inList, 'Take back, just for me');
    for (const seat of [therapist, malaki]) await expect.poll(() => told(seat.page)).not.toContain(inList);

    await inMenuOf(page, inBin, 'Delete');
    await takeOutOfBin(therapist, lanie, inBin);

    const drafts = await openDrafts(lanie);
    const kept = drafts.getByRole('region', { name: 'Kept' });
    for (const words of Object.keys(said)) await kept.getByText(words).waitFor();
    await page.keyboard.press('Control+z');
    for (const seat of [therapist, lanie, malaki]) {
      await seat.page.reload();
      await expectSaved(seat.page);
      await expectSteps(seat, ['Malaki · Does: shut down']);
    }
    const others = await Promise.all([therapist, malaki].map((seat) => told(seat.page)));
    for (const words of Object.keys(said)) expect(others.join()).not.toContain(words);
  },
);

/** Lanie’s cards, by their words. */
const said: Readonly<Record<string, string>> = {
  'small, at supper': 'Feels',
  'abandoned, all of a sudden': 'Feels',
  'ask again and again and again': 'Does',
};

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'For the selection' });
const isTakenBack = (page: Page): Promise<void> =>
  page
    .getByText(/^Taken back/)
    .first()
    .waitFor();

/** Takes back what lies in the bin, where both look on. */
async function takeOutOfBin(therapist: Seat, lanie: Seat, words: string): Promise<void> {
  const { page } = lanie;
  for (const seat of [therapist, lanie]) await expectSteps(seat, ['Malaki · Does: shut down']);
  await menu(therapist, 'Bin');
  await dialog(therapist.page).getByText(words).waitFor();
  expect(
    await dialog(therapist.page)
      .getByRole('button', { name: /^Take back/ })
      .count(),
  ).toBe(0);
  await menu(lanie, 'Bin');
  await expect.poll(() => dialog(page).getByRole('listitem').count()).toBe(1);
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog(page)
    .getByRole('button', { name: `Take back “${words}”` })
    .click();
  for (const seat of [therapist, lanie]) {
    await dialog(seat.page).getByText(words).waitFor({ state: 'detached' });
    await pressEscape(seat.page);
    await dialog(seat.page).waitFor({ state: 'detached' });
  }
}

/** What others are told is that it was, and none of its words stands anywhere on their page after that. */
async function expectForgotten({ page }: Seat, words: string): Promise<void> {
  await expect.poll(() => told(page), { timeout: 10_000 }).toContain('A card was taken back.');
  expect(await told(page)).not.toContain(words);
}

/** What opens the menu of one card of the list. */
const menuOf = (page: Page, words: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^What can be done with .*: ${words}`) });

async function inMenuOf(page: Page, words: string, entry: string): Promise<void> {
  await menuOf(page, words).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** How often taking back is offered on a card that the list tells. */
async function takingBack(page: Page, words: string): Promise<number> {
  if ((await menuOf(page, words).count()) === 0) return 0;
  await menuOf(page, words).click();
  const offered = await page.getByRole('menuitem', { name: 'Take back, just for me' }).count();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return offered;
}

async function withStore<T>({ server }: Table, read: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqliteStore(join(server.dataDir, 'undercurrent.db'));
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

/** All that is kept of a room: snapshots, log and, for a map, versions. */
const bytesStored = (table: Table, room: string): Promise<string> =>
  withStore(table, async (store) => {
    const stored = await store.load(room);
    const states = stored?.snapshots.map(({ state }) => state) ?? [];
    const updates = stored?.updates.map(({ update }) => update) ?? [];
    return Buffer.concat([...states, ...updates]).toString('latin1');
  });

/** Lanie, as the stored map knows her: the first of its people. */
const personOf = (table: Table, room: string): Promise<string> =>
  withStore(table, async (store) => {
    const { doc } = loadDocument(await store.load(room));
    return openMap(doc).current().people[0]?.id ?? '';
  });

flow('the therapist writes during the meeting as on paper, and finds it again', async (table) => {
  const { therapist, lanie, malaki, wires } = await sitThree(table);
  const { page } = therapist;
  await page.getByRole('button', { name: 'My notes', exact: true }).click();
  const panel = side(page, 'My notes');
  await panel.getByRole('textbox', { name: /^Begin today/ }).pressSequentially('She came late.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ask about Sunday');
  await page.keyboard.press('Enter');
  await page.keyboard.type('his mother');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('said nothing ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('at all');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  const lines = ['She came late.', 'ask about Sunday', 'his mother', 'said nothing at all'];
  await expect.poll(() => linesIn(panel)).toEqual(lines);
  await panel.locator('[data-save="saved"]').waitFor();
  expect(await panel.getByRole('textbox', { name: 'List item' }).count()).toBe(2);
  expect(await findAxeViolations(page)).toEqual([]);

  await panel.getByRole('textbox', { name: 'Search in my notes' }).fill('late');
  await panel.getByText('Found once').waitFor();
  expect(await panel.locator('mark').allTextContents()).toEqual(['late']);
  expect(await findAxeViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: /She came late\.$/ }).click();
  await expect.poll(() => page.evaluate(caretInLine)).toBe('She came late.|9');

  await page.reload();
  await expectSaved(page);
  await page.getByRole('button', { name: 'My notes', exact: true }).click();
  await expect.poll(() => linesIn(panel)).toEqual(lines);
  for (const words of lines) expect(wires.malaki.hears(words)).toBe(false);
  for (const seat of [lanie, malaki]) {
    expect(await seat.page.getByRole('button', { name: 'My notes', exact: true }).count()).toBe(0);
  }
  expect(table.server.log()).not.toContain('She came late');
});

const linesIn = (panel: Locator): Promise<readonly string[]> =>
  panel
    .locator('textarea[data-block]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).filter(Boolean));

/** Where the caret stands, in a page. */
function caretInLine(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? `${field.value}|${field.selectionStart}` : '';
}

async function chooseKind(page: Page, panel: Locator, kind: string): Promise<void> {
  await panel.getByRole('button', { name: /Kind of card/ }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
}
