import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import {
  expectNothingKept,
  keepHere,
  keepNoMore,
  onSmallDevice,
  readKept,
  whatIsKept,
} from '../world/kept.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  dialog,
  endMeeting,
  endSeat,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const notice = ({ page }: Seat, words: string) =>
  page.getByRole('region', { name: 'Notices' }).getByText(words);
const save = ({ page }: Seat, state: string) => page.locator(`[data-save="${state}"]`).first();

flow('a map that is kept opens without a server, and what is written there meets the rest', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSameMap([therapist, lanie], 1);
  await expectInstallable(therapist);
  for (const { page } of [therapist, lanie]) expect(await whatIsKept(page)).toEqual([]);

  for (const seat of [therapist, lanie]) await keepHere(seat);
  await menu(lanie, 'Keep on this device …');
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  await lanie.page.keyboard.press('Escape');
  await dialog(lanie.page).waitFor({ state: 'detached' });

  await table.server.kill();
  await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
  for (const seat of [therapist, lanie]) await save(seat, 'kept').waitFor();
  await lanie.page.getByText('kept on this device, not with the others yet').waitFor();
  for (const seat of [therapist, lanie]) {
    await seat.page.reload();
    await save(seat, 'kept').waitFor();
  }
  const first = 'Lanie · Feels: abandoned';
  await expectSteps(lanie, [first, 'Lanie · Does: raise my voice']);
  // From the start page too, and once more after that.
  await lanie.page.goto(lanie.origin);
  await lanie.page.getByText('These maps are kept on this device').waitFor();
  await lanie.page.getByRole('link', { name: /Lanie & Malaki/ }).click();
  await save(lanie, 'kept').waitFor();
  await addCard(lanie, { kind: 'Feels', words: 'small' });
  await save(lanie, 'kept').waitFor();
  await lanie.page.reload();
  await expectSteps(lanie, [first, 'Lanie · Does: raise my voice', 'Lanie · Feels: small']);

  await table.server.start();
  for (const { page } of [therapist, lanie]) await expectSaved(page);
  const { steps } = await expectSameMap([therapist, lanie], 4);
  expect(steps.toSorted()).toEqual(
    [first, 'Lanie · Does: raise my voice', 'Lanie · Feels: small', 'Malaki · Does: go quiet'].toSorted(),
  );
  for (const { page } of [therapist, lanie]) {
    await expect.poll(() => readKept(page)).not.toContain('"act"');
    expect(await readKept(page)).toContain('raise my voice');
  }

  await keepNoMore(therapist);
  await expectNothingKept(therapist.page);
  lanie.troubles.allow(/status of 401/);
  await endSeat(therapist, 'Lanie');
  await lanie.page.getByRole('heading', { name: 'Thank you for being here' }).waitFor();
  await expectNothingKept(lanie.page);
  await expectSteps(therapist, steps);
  expect(new URL(therapist.page.url()).pathname).toBe(path);
});

flow(
  'a device that is full or refuses says so, and the end of a meeting leaves nothing on it',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    const device = await onSmallDevice(lanie);
    await keepHere(lanie);
    const map = lanie.page.url();
    lanie.line('cut');
    await lanie.page.getByText('The connection was lost').first().waitFor();
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await save(lanie, 'kept').waitFor();

    // Full already when it is opened: what was not sent yet goes out all the same.
    await device.fill();
    await lanie.page.goto('about:blank');
    lanie.line('open');
    await lanie.page.goto(map);
    await expectSteps(therapist, ['Lanie · Feels: abandoned']);
    await addCard(lanie, { kind: 'Feels', words: 'small' });
    await notice(lanie, 'There is no room left on this device').waitFor();
    await expectSteps(therapist, ['Lanie · Feels: abandoned', 'Lanie · Feels: small']);
    await device.clear();
    await notice(lanie, 'Everything is kept on this device again').waitFor();
    expect(await readKept(lanie.page)).toContain('small');

    await therapist.page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await menu(therapist, 'Keep on this device …');
    await dialog(therapist.page).getByText('Nothing of this map is kept').waitFor();
    await dialog(therapist.page).getByRole('switch').click();
    await dialog(therapist.page).getByText('This browser keeps nothing here').waitFor();
    await therapist.page.keyboard.press('Escape');
    await dialog(therapist.page).waitFor({ state: 'detached' });

    await endMeeting(therapist);
    await lanie.page.getByRole('heading', { name: 'The meeting has ended' }).waitFor();
    await expectNothingKept(lanie.page);
  },
);

flow(
  'homework that is done without a connection arrives, once, and is asked to stay on a page',
  async (table) => {
    const therapist = await table.sit('therapist');
    const malaki = await table.sit('malaki', phone);
    const lanie = await table.sit('lanie', phone);
    const path = await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    for (const name of ['Lanie', 'Malaki']) await giveHomework(therapist, name);
    await endMeeting(therapist);
    for (const seat of [lanie, malaki]) {
      await seat.page.getByRole('button', { name: 'Open the map' }).click();
      await expectSaved(seat.page);
    }
    await keepHere(malaki);

    for (const seat of [lanie, malaki]) seat.line('cut');
    await malaki.page.getByText('what you write is kept on this device').first().waitFor();
    await addCard(malaki, { kind: 'Does', words: 'go quiet' });
    await save(malaki, 'kept').waitFor();
    await malaki.page.reload();
    await save(malaki, 'kept').waitFor();
    await addCard(malaki, { kind: 'Feels', words: 'pressured' });
    await save(malaki, 'kept').waitFor();
    // A second page shows what the first has not sent, and does not call it saved.
    const second = { ...malaki, page: await malaki.context.newPage() };
    await second.page.goto(malaki.origin + path);
    const homework = ['Malaki · Does: go quiet', 'Malaki · Feels: pressured'];
    await expectSteps(second, homework);
    await save(second, 'kept').waitFor();
    for (const { page } of [malaki, second]) await page.close();

    // Where nothing is kept that is said, and the page asks before it is left.
    await lanie.page.getByText('your words wait on this page').first().waitFor();
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    const asked = lanie.page.waitForEvent('dialog');
    await lanie.page.close({ runBeforeUnload: true });
    await (await asked).dismiss();

    for (const seat of [lanie, malaki]) seat.line('open');
    const again = { ...malaki, page: await malaki.context.newPage() };
    await again.page.goto(malaki.origin + path);
    for (const { page } of [lanie, again]) await expectSaved(page);
    const { steps } = await expectSameMap([therapist, lanie, again], 3);
    expect(steps.toSorted()).toEqual([...homework, 'Lanie · Feels: abandoned'].toSorted());
  },
);

async function giveHomework(therapist: Seat, name: string): Promise<void> {
  const { page } = therapist;
  await menu(therapist, 'Devices …');
  await page.getByRole('button', { name: `Open the map for ${name} between meetings` }).click();
  await page.getByRole('button', { name: 'Open the map then' }).click();
  await page.getByRole('button', { name: `Change when the map is open for ${name}` }).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

/** Asks the browser what stands in the way; a private window is the one thing that a test brings along. */
async function expectInstallable({ page, context }: Seat): Promise<void> {
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { errors, manifest } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest.name).toBe('Undercurrent');
  await browser.detach();
}
