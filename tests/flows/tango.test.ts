import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import { readDownload, readPixels } from '../world/pictures.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  countTaps,
  dialog,
  expectSaved,
  exportPicture,
  inviteAndJoin,
  nameCycle,
  newMap,
  quickAdd,
  sitAgain,
  words,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const colours = { paper: '#fbf8f3', lanie: '#6b3fa0', malaki: '#c2352b' };
const neutralName = /^map-\d{4}-\d{2}-\d{2}-\d{4}\.(png|svg)$/;

flow(
  'three people build the tango; a cut line and a killed server lose nothing; it goes home',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki');
    const all = [therapist, lanie, malaki];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    const again = await sitAgain(table, therapist);

    await addCard(lanie, { kind: 'Trigger', words: 'Malaki goes quiet' });
    await addCard(lanie, { kind: 'Feels', words: 'abandoned, panicky' });
    await addCard(lanie, { kind: 'Does', words: 'raise my voice, ask again and again' });
    await expectSteps(malaki, [
      'Lanie · Trigger: Malaki goes quiet',
      'Lanie · Feels: abandoned, panicky',
      'Lanie · Does: raise my voice, ask again and again',
    ]);
    await addCard(malaki, { kind: 'Feels', words: 'pressured, never enough' });
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'shuts down, leaves the room' });
    const five = (await expectSameMap(all, 5)).steps;

    await goOffline(malaki);
    await addCard(malaki, { kind: 'Tells self', words: 'whatever I say makes it worse' });
    await malaki.page.locator('[data-save="device-only"]').waitFor();
    await addCard(lanie, { kind: 'Trigger', words: 'the door closes' });
    await expectSameMap([therapist, lanie], 6);
    await comeBack(malaki);
    const seven = await expectSameMap(all, 7);
    expect(seven.steps).toEqual(expect.arrayContaining([...five, 'Lanie · Trigger: the door closes']));

    for (const seat of all) await expectSaved(seat.page);
    await table.server.kill();
    await therapist.page.locator('[data-connection="lost"]').waitFor();
    await addCard(lanie, { kind: 'Feels', words: 'more alone than before' });
    await table.server.start();
    for (const seat of all) await expectSaved(seat.page);
    const eight = await expectSameMap(all, 8);

    await nameCycle(therapist, 'The Push-Pull Tango');
    await expectSaved(again.page);
    await expectSameMap([...all, again], 8);
    const [picture, same] = await Promise.all([expectSvg(therapist), expectSvg(again)]);
    expect(same).toBe(picture);
    await expectPng(therapist);
    for (const seat of [lanie, malaki]) await expectNoPicture(seat);

    for (const seat of all) await expectSaved(seat.page);
    await table.server.kill();
    await table.server.start();
    await lanie.page.reload();
    await expectSteps(lanie, eight.steps);
    await expectSameMap(all, 8);
  },
);

flow('one tablet, from blank to a named cycle, in at most 20 taps besides typing', async (table) => {
  const tablet = await table.sit('tablet');
  const taps = await countTaps(tablet);
  const { page, origin } = tablet;
  await page.goto(origin);
  await page.getByRole('button', { name: 'New map' }).first().click();
  await page.getByRole('radio', { name: 'Blank', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).first().click();
  await page.keyboard.type('Lanie');
  await page.getByRole('textbox', { name: 'Name' }).nth(1).click();
  await page.keyboard.type('Malaki');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/map\//);

  const speaker = (name: string) => quickAdd(page).getByRole('radio', { name, exact: true });
  await words(page).click();
  for (const [who, kind, said] of [
    ['Lanie', 'Feels', 'abandoned, panicky'],
    ['Lanie', 'Does', 'raise my voice'],
    ['Malaki', 'Feels', 'pressured, never enough'],
    ['Malaki', 'Does', 'shut down, leave the room'],
  ] as const) {
    const before = await taps();
    for (const chip of [who, kind]) {
      if ((await speaker(chip).getAttribute('aria-checked')) !== 'true') await speaker(chip).click();
    }
    await words(page).click();
    await page.keyboard.type(said);
    await page.keyboard.press('Enter');
    expect((await taps()) - before, 'taps for a card, with the one into its words').toBeLessThanOrEqual(3);
  }
  await nameCycle(tablet, 'The Push-Pull Tango');
  await expectSteps(tablet, [
    'Lanie · Feels: abandoned, panicky',
    'Lanie · Does: raise my voice',
    'Malaki · Feels: pressured, never enough',
    'Malaki · Does: shut down, leave the room',
  ]);
  await expect(dialog(page).count()).resolves.toBe(0);
  expect(await taps()).toBeGreaterThan(3);
  expect(await taps()).toBeLessThanOrEqual(20);
  await expectPersonColours(tablet);
});

async function goOffline(seat: Seat): Promise<void> {
  seat.line('cut');
  await seat.context.setOffline(true);
  await seat.page.locator('[data-connection="lost"]').waitFor();
}

async function comeBack(seat: Seat): Promise<void> {
  seat.line('open');
  await seat.context.setOffline(false);
  await expectSaved(seat.page);
}

async function expectSvg(seat: Seat): Promise<string> {
  const { name, bytes } = await readDownload(await exportPicture(seat, { format: 'SVG' }));
  expect(name).toMatch(neutralName);
  const text = bytes.toString('utf8');
  for (const said of ['The Push-Pull Tango', 'Lanie', 'Malaki goes quiet', 'abandoned, panicky']) {
    expect(text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(said);
  }
  expect(text).toContain('@font-face');
  expect(text).not.toMatch(/(?:href|src)\s*=\s*["'](?!#|data:)/);
  expect(text).not.toMatch(/url\((?!["']?(?:#|data:))/);
  const pixels = await readPixels(bytes, 'image/svg+xml');
  expect(pixels.count(colours.lanie)).toBeGreaterThan(200);
  expect(pixels.count(colours.malaki)).toBeGreaterThan(100);
  return text;
}

/** On a device of one of the couple nobody says yes for the other: it is told how a picture leaves. */
async function expectNoPicture({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page)
    .getByText(/^It leaves when everybody on the map says yes\./)
    .waitFor();
  await dialog(page).getByRole('button', { name: 'Open the handout' }).waitFor();
  expect(
    await dialog(page)
      .getByRole('button', { name: /^(?:Save picture|Copy|Print)$/ })
      .count(),
  ).toBe(0);
  expect(
    await dialog(page)
      .getByRole('checkbox', { name: / agrees$/ })
      .count(),
  ).toBe(0);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

async function expectPng(seat: Seat): Promise<void> {
  const one = await readDownload(
    await exportPicture(seat, { format: 'PNG', size: '1×', background: 'Paper' }),
  );
  expect(one.name).toMatch(neutralName);
  const pixels = await readPixels(one.bytes, 'image/png');
  expect(pixels.count(colours.lanie)).toBeGreaterThan(200);
  expect(pixels.count(colours.malaki)).toBeGreaterThan(100);
  expect(pixels.count(colours.paper)).toBeGreaterThan((pixels.width * pixels.height) / 4);
  expect(pixels.cornerAlpha).toBe(255);
  const three = await readDownload(
    await exportPicture(seat, { format: 'PNG', size: '3×', background: 'Transparent' }),
  );
  const large = await readPixels(three.bytes, 'image/png');
  expect(Math.abs(large.width - 3 * pixels.width)).toBeLessThanOrEqual(3);
  expect(large.cornerAlpha).toBe(0);
}

async function expectPersonColours(seat: Seat): Promise<void> {
  for (const colour of [colours.lanie, colours.malaki]) {
    const shown = async () => (await readPixels(await seat.page.screenshot(), 'image/png')).count(colour);
    await expect.poll(shown).toBeGreaterThan(100);
  }
}
