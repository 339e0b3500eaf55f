import { afterAll, expect } from 'vitest';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSameMap } from '../world/outline.ts';
import { createRandom } from '../world/seeded-random.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  expectSaved,
  exportPicture,
  joinByCode,
  letIn,
  newMap,
  putConsentAside,
  readCode,
} from '../world/verbs.ts';
import { tellTime } from '../world/tell.ts';

afterAll(closeBrowser);

const weather = { roundTripMs: 400, loss: 0.02 };

flow('two phones on a bad line come in, see each other’s cards, and lose nothing offline', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone, { ...weather, random: createRandom(9) });
  const malaki = await table.sit('malaki', phone, { ...weather, random: createRandom(10) });
  await newMap(therapist, ['Lanie', 'Malaki']);
  const code = await readCode(therapist);
  for (const [seat, name] of [
    [lanie, 'Lanie'],
    [malaki, 'Malaki'],
  ] as const) {
    await tellTime('in on a bad line', 15_000, async () => {
      await joinByCode(seat, code.toLowerCase(), `I am ${name}`);
      await letIn(therapist, name);
      await expectSaved(seat.page);
    });
    await putConsentAside(seat.page);
  }

  for (const words of ['like a shut door', 'as small as a child', 'cold all over']) {
    await tellTime('a placed card is seen on the other bad line', 1_500, async () => {
      await addCard(lanie, { kind: 'Feels', words });
      await malaki.page.getByText(words, { exact: true }).first().waitFor();
    });
  }

  for (const seat of [lanie, malaki]) await expectSaved(seat.page);
  await goOffline(lanie);
  await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
  await addCard(malaki, { kind: 'Does', words: 'go quiet' });
  await lanie.page.locator('[data-save="device-only"]').waitFor();
  await lanie.page.waitForTimeout(3_000);
  lanie.line('open');
  await lanie.context.setOffline(false);
  await expectSaved(lanie.page);
  const { steps } = await expectSameMap([therapist, lanie, malaki], 5);
  expect(steps).toEqual(expect.arrayContaining(['Lanie · Does: raise my voice', 'Malaki · Does: go quiet']));
});

flow('one seat is ended in mid-meeting: its socket is closed, nobody else is told', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  const malaki = await table.sit('malaki', phone);
  const isClosed = watchSocket(lanie);
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  const code = await readCode(therapist);
  for (const [seat, name] of [
    [lanie, 'Lanie'],
    [malaki, 'Malaki'],
  ] as const) {
    await joinByCode(seat, code, `I am ${name}`);
    await letIn(therapist, name);
    await expectSaved(seat.page);
    await putConsentAside(seat.page);
  }
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSameMap([therapist, malaki], 1);
  const seen = await spokenAtRest(malaki);

  await therapist.page.getByRole('button', { name: 'Menu', exact: true }).click();
  await therapist.page.getByRole('menuitem', { name: 'Devices …' }).click();
  await therapist.page.getByRole('button', { name: 'End seat: Lanie, on a phone' }).click();
  const asking = therapist.page.getByRole('alertdialog');
  lanie.troubles.allow(/status of 401/);
  await tellTime('an ended seat’s socket is closed', 1_000, async () => {
    await asking.getByRole('button', { name: 'End seat' }).click();
    await expect.poll(isClosed, { interval: 20 }).toBe(true);
  });
  await lanie.page.getByRole('heading', { name: 'Thank you for being here' }).waitFor();
  expect(await lanie.page.textContent('body')).not.toContain('abandoned');
  await therapist.page.keyboard.press('Escape');
  await malaki.page.waitForTimeout(1_000);
  expect(await spoken(malaki)).toEqual(seen);
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await expectSameMap([therapist, malaki], 2);

  const names = /lanie|malaki|abandoned|pressured/i;
  for (const { page } of [therapist, lanie, malaki]) {
    expect(page.url()).toMatch(new RegExp(`${path}$`));
    expect(page.url()).not.toMatch(names);
    expect(await page.title()).toBe('Undercurrent');
  }
  const picture = await exportPicture(therapist, { format: 'PNG' });
  expect(picture.suggestedFilename()).toMatch(/^map-\d{4}-\d{2}-\d{2}-\d{4}\.png$/);
  expect(table.server.log()).toMatch(/seat ended/);
  expect(table.server.log()).not.toMatch(names);
  expect(table.server.log()).not.toContain(code.replace(' ', ''));
});

async function goOffline(seat: Seat): Promise<void> {
  seat.line('cut');
  await seat.context.setOffline(true);
  await seat.page.locator('[data-connection="lost"]').waitFor();
}

/** Whether a socket of a map was closed. */
function watchSocket({ page }: Seat): () => boolean {
  let isClosed = false;
  page.on('websocket', (socket) => {
    if (socket.url().includes('/sync/')) socket.on('close', () => (isClosed = true));
  });
  return () => isClosed;
}

/** The same, once nothing more is said of what was done before. */
async function spokenAtRest(seat: Seat): Promise<readonly string[]> {
  let last = await spoken(seat);
  for (;;) {
    await seat.page.waitForTimeout(1_500);
    const now = await spoken(seat);
    if (now.join('|') === last.join('|')) return now;
    last = now;
  }
}

/** All that is written on a screen or said to its reader, but for who is here: that tells only that somebody left. */
const spoken = ({ page }: Seat): Promise<readonly string[]> =>
  Promise.all(
    [
      page.locator('main'),
      page.getByRole('region', { name: 'Notices' }),
      page.getByRole('status'),
      page.getByRole('alert'),
      page.locator('[aria-live]'),
      page.getByRole('dialog'),
    ].map(async (part) => (await part.allInnerTexts()).join(' ')),
  );
