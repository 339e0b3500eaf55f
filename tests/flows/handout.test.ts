import type { Download, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { readDownload } from '../world/pictures.ts';
import type { ReadPdf } from '../world/read-pdf.ts';
import { readPdf } from '../world/read-pdf.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  choosePhase,
  countTaps,
  dialog,
  inviteAndJoin,
  menu,
  nameCycle,
  newMap,
  putConsentAside,
  shareDevice,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const neutralName = /^map-\d{4}-\d{2}-\d{2}-\d{4}(?:-\d)?\.(?:pdf|png)$/;
const canary = 'quietcanary';
const root = 'evenings alone by the window';
const sheet = (page: Page) => dialog(page).locator('[data-handout-words]').first();
const button = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });
const tick = (page: Page, name: string) => dialog(page).getByRole('checkbox', { name, exact: true });

flow(
  'a handout is proposed, seen alike by all, kept to by each, agreed to, and taken home',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    const all = [therapist, lanie, malaki];
    const taps = { therapist: await countTaps(therapist), lanie: await countTaps(lanie) };
    await tango(therapist, [lanie, malaki]);

    await menu(therapist, /^New steps/);
    const steps = therapist.page.getByRole('complementary', { name: 'New steps' });
    let before = await taps.therapist();
    await steps.getByRole('button', { name: 'Make a handout' }).click();
    await button(therapist.page, 'Propose it').click();
    await button(therapist.page, 'Close the proposal').waitFor();
    const proposing = (await taps.therapist()) - before;
    await expect.poll(() => sheet(therapist.page).innerText()).not.toContain(root);
    await tick(therapist.page, 'Where it began').check();

    before = await taps.lanie();
    await lanie.page.getByRole('button', { name: 'Look at it' }).click();
    await malaki.page.getByRole('button', { name: 'Look at it' }).tap();
    for (const { page } of all) await expect.poll(() => sheet(page).innerText()).toContain(root);
    for (const { page } of [lanie, malaki]) {
      expect(await button(page, /Propose|Close the proposal|Save/).count()).toBe(0);
      expect(await tick(page, 'The map').count()).toBe(0);
    }
    for (const { page } of all) expect(await findAxeViolations(page)).toEqual([]);

    await tick(lanie.page, 'Where it began for you').uncheck();
    for (const { page } of all) await expect.poll(() => sheet(page).innerText()).not.toContain(root);
    expect(await tick(malaki.page, 'Where it began for you').count()).toBe(0);

    await button(lanie.page, 'I agree to hand out exactly this').click();
    expect((await taps.lanie()) - before).toBe(3);
    await therapist.page.getByText('Lanie agrees', { exact: true }).waitFor();
    expect(await button(therapist.page, /^Save/).count()).toBe(0);
    await lanie.page.reload();
    await menu(lanie, /^Handout/);
    await lanie.page.getByText('Lanie agrees', { exact: true }).waitFor();
    await button(malaki.page, 'I agree to hand out exactly this').tap();

    before = await taps.therapist();
    const pdf = readPdf((await save(therapist, 'Save as PDF')).bytes);
    expect(proposing + (await taps.therapist()) - before).toBe(3);
    expectStory(pdf);
    expectNothingElse(pdf);
    expectStory(readPdf((await save(malaki, 'Save as PDF')).bytes));
    for (const seat of [therapist, lanie]) {
      const { bytes } = await save(seat, 'Save as picture');
      expect(printed(bytes)).toEqual({ width: 2480, height: 3508, dotsPerMetre: 11_811 });
    }

    await changeWords(malaki);
    await menu(malaki, /^Handout/);
    for (const { page } of all) {
      await page.getByText('Lanie agreed to something else: it has changed since').waitFor();
      await expect.poll(() => sheet(page).innerText()).toContain('M leaves the house');
      expect(await button(page, /^Save/).count()).toBe(0);
    }
    await button(lanie.page, 'I agree to it as it is now').click();
    await button(malaki.page, 'I agree to it as it is now').tap();
    for (const { page } of all) await button(page, 'Save as PDF').waitFor();
    await button(malaki.page, 'Take my agreement back').tap();
    for (const { page } of all) {
      await button(page, 'Save as PDF').waitFor({ state: 'detached' });
      await page.getByText('Malaki has not agreed yet').waitFor();
    }
    await expectPictureWaits(therapist);
    await button(therapist.page, 'Close the proposal').click();
    for (const { page } of [lanie, malaki]) await page.getByText(/^No handout is proposed/).waitFor();
  },
);

flow(
  'two who share a device agree on it, each for themselves; letters of every script leave',
  async (table) => {
    const therapist = await table.sit('therapist');
    const both = await table.sit('both', { viewport: { width: 1024, height: 768 }, hasTouch: true });
    await newMap(therapist, ['Lanie', 'Malaki']);
    await shareDevice(therapist, both, ['Lanie', 'Malaki']);
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'وحيدة جدا' });
    await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'lost 🥀 — zażółć' });
    await menu(therapist, /^Handout/);
    await dialog(therapist.page).getByRole('radio', { name: 'Letter' }).click();
    await button(therapist.page, 'Propose it').click();
    const { page } = both;
    await page.getByRole('button', { name: 'Look at it' }).tap();
    await button(page, 'I agree to hand out exactly this').tap();
    await page.getByText('Lanie agrees', { exact: true }).waitFor();
    expect(await button(therapist.page, /^Save/).count()).toBe(0);
    await dialog(page).getByRole('radio', { name: 'Malaki' }).tap();
    // Whoever has the device in hand for the first time is asked first how words are shared.
    await putConsentAside(page);
    await page.getByRole('button', { name: 'Look at it' }).tap();
    await button(page, 'I agree to hand out exactly this').tap();
    const pdf = readPdf((await save(therapist, 'Save as PDF')).bytes);
    expect(pdf.text).toContain('M');
    // What our fonts lack is a picture, which still says what it shows.
    expect(pdf.raw).toContain('/Subtype /Image');
    expect(pdf.raw).toContain(`/ActualText (${utf16('وحيدة جدا')}`);
    const { bytes } = await save(therapist, 'Save as picture');
    expect(printed(bytes)).toEqual({ width: 2550, height: 3300, dotsPerMetre: 11_811 });
  },
);

/** The map alone, as a picture, follows the same agreement. */
async function expectPictureWaits(seat: Seat): Promise<void> {
  const { page } = seat;
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page)
    .getByText(/^It follows the handout that is proposed/)
    .waitFor();
  expect(await button(page, /^(?:Save|Copy|Print)/).count()).toBe(0);
  await button(page, 'Open the handout').click();
}

async function tango(therapist: Seat, [lanie, malaki]: readonly [Seat, Seat]): Promise<void> {
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  for (const [speaker, kind, words] of [
    ['Lanie', 'Feels', 'abandoned'],
    ['Lanie', 'Does', 'raise my voice'],
    ['Malaki', 'Feels', 'pressured'],
    ['Malaki', 'Does', 'leave the room'],
  ] as const) {
    await addCard(therapist, { speaker, kind, words });
  }
  await nameCycle(therapist, 'Malaki and the Storm');
  await choosePhase(therapist, 'Beneath');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Where it began', words: root });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Longs for', words: 'to be enough for Lanie' });
  await choosePhase(therapist, 'Map');
  const { page } = therapist;
  await page.getByRole('button', { name: 'My notes', exact: true }).click();
  await page.getByRole('textbox', { name: /^Begin today/ }).pressSequentially(canary);
  await page.getByRole('complementary', { name: 'My notes' }).getByRole('button', { name: 'Close' }).click();
}

/** Malaki says of his own move what it is, with the keys of the list. */
async function changeWords(malaki: Seat): Promise<void> {
  const { page } = malaki;
  await button(page, 'Close').tap();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'leave the room', exact: true }).tap();
  await page.getByRole('textbox', { name: /^Words of Malaki/ }).fill('leave the house');
  await page.keyboard.press('Enter');
}

async function save({ page }: Seat, name: string): Promise<{ readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    button(page, name).click(),
  ]);
  const file = await readDownload(download);
  expect(file.name).toMatch(neutralName);
  return file;
}

function expectStory({ text }: ReadPdf): void {
  expect(text).toContain('M and the Storm');
  expect(text).toContain('When L raises her voice, M feels pressured and leaves the room.');
  expect(text).toContain('Longs for to be enough for L');
}

/** No name, no word that stayed, no id, and nothing of anybody in what the file says of itself. */
function expectNothingElse({ raw, text, pages }: ReadPdf): void {
  expect(pages).toBe(1);
  expect(text).not.toMatch(/Lanie|Malaki|evenings/);
  expect(raw).not.toMatch(/Lanie|Malaki|Storm|evenings|(?:card|person|map|cycle|seat)_|Undercurrent/i);
  expect(raw).not.toContain(canary);
  expect(raw).toContain('(Handout)');
  expect(raw).toContain('/Lang (en)');
  expect(raw).toContain('/StructTreeRoot');
}

/** The size of a PNG, and how dense it says it is. */
function printed(png: Buffer) {
  const at = png.indexOf('pHYs');
  return {
    ...{ width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
    dotsPerMetre: at > 0 && png[at + 12] === 1 ? png.readUInt32BE(at + 4) : 0,
  };
}

/** Text as a PDF writes it where it is not plain: two bytes a letter, marked, with brackets and strokes escaped. */
function utf16(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return bytes.toString('latin1').replace(/[\\()]/g, '\\$&');
}
