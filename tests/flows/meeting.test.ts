import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone, tablet } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  endMeeting,
  expectDialogSeen,
  expectSaved,
  expectWaiting,
  inviteAndJoin,
  joinByCode,
  letIn,
  menu,
  newMap,
  putConsentAside,
  quickAdd,
  readCode,
  words,
} from '../world/verbs.ts';
import { tellTime } from '../world/tell.ts';

afterAll(closeBrowser);

const heading = ({ page }: Seat, name: string) => page.getByRole('heading', { name });

flow('who types the code picks a place, waits, and is let in with one press', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie Anderson', 'Malaki']);
  const code = await readCode(therapist);
  const { page, origin } = lanie;
  await page.goto(origin);
  await page.getByRole('button', { name: 'I have a code' }).tap();
  const field = page.getByRole('textbox', { name: 'Code' });
  await field.waitFor();
  await expectAccessible(lanie, 'code');
  await field.fill('k7qf');
  await page.getByRole('button', { name: 'Go on' }).tap();
  await page.getByText('A code has eight letters and figures. Yours is 4 long.').waitFor();
  await field.fill(` ${code.toLowerCase().replace(' ', '-')} `);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'We share this device' }).waitFor();
  expect(await page.textContent('body')).not.toContain('Anderson');
  await expectAccessible(lanie, 'places');
  await page.getByRole('button', { name: 'I am Malaki' }).tap();
  await expectWaiting(page);
  await page.getByRole('button', { name: 'That’s not my place' }).tap();
  await page.getByRole('button', { name: 'I am Lanie' }).tap();
  await expectWaiting(page);
  await expectAccessible(lanie, 'waiting room');
  expect(await page.textContent('body')).not.toMatch(/Lanie|Malaki/);

  const panel = therapist.page.getByRole('region', { name: 'Waiting to come in' });
  await panel.getByText('on a phone').waitFor();
  await expect.poll(() => panel.getByRole('listitem').count()).toBe(1);
  await expectAccessible(therapist, 'somebody waits');
  await letIn(therapist, 'Lanie Anderson');
  await expectSaved(page);
  await panel.waitFor({ state: 'detached' });
});

flow('a meeting ends for everyone at once, and the next one lets them in again', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  const malaki = await table.sit('malaki');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await addCard(malaki, { kind: 'Feels', words: 'pressured' });
  await words(lanie.page).fill('that you would');
  await endMeeting(therapist);
  await tellTime('a meeting’s end is on every screen', 2_000, () =>
    Promise.all([lanie, malaki].map((seat) => heading(seat, 'The meeting has ended').waitFor())),
  );
  for (const seat of [lanie, malaki]) {
    expect(await seat.page.textContent('body')).not.toMatch(/Lanie|Malaki|pressured|that you/);
    await expectAccessible(seat, 'ended');
  }
  expect(await lanie.page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('that you');
  await expectSteps(therapist, ['Malaki · Feels: pressured']);
  await malaki.page.reload();
  await heading(malaki, 'The meeting hasn’t begun yet').waitFor();
  await malaki.page.goto(malaki.origin);
  await malaki.page.getByText('Opens when your therapist begins the meeting').waitFor();
  expect(await malaki.page.textContent('body')).not.toMatch(/Lanie|Malaki/);

  const waterline = therapist.page.getByRole('button', { name: 'Waterline' });
  await waterline.click();
  await expect.poll(() => waterline.getAttribute('aria-pressed')).toBe('true');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  await therapist.page.getByRole('button', { name: 'Begin the meeting' }).click();
  await expect.poll(() => waterline.getAttribute('aria-pressed')).toBe('false');
  // A step back takes back what a hand did, not what the beginning of the meeting did.
  await canvas(therapist.page).focus();
  await therapist.page.keyboard.press('Control+z');
  await expectSteps(therapist, ['Malaki · Feels: pressured']);
  expect(await waterline.getAttribute('aria-pressed')).toBe('false');
  await therapist.page.keyboard.press('Control+Shift+z');
  await expectWaiting(lanie.page);
  await letIn(therapist, 'Lanie');
  await expectSaved(lanie.page);
  await expect.poll(() => words(lanie.page).inputValue()).toBe('that you would');
  await expectSteps(lanie, ['Malaki · Feels: pressured', 'Lanie · Feels: alone']);
});

flow('words that a device had not sent when the meeting ended come along to the next', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  lanie.troubles.allow(/WebSocket|ERR_/);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  lanie.line('cut');
  await lanie.page.getByText('The connection was lost').first().waitFor();
  await addCard(lanie, { kind: 'Feels', words: 'nobody has read this' });
  await endMeeting(therapist);
  lanie.line('open');
  await heading(lanie, 'The meeting has ended').waitFor();
  await lanie.page.getByText('nobody has read this').waitFor();
  // Nothing waits any more for a line to be back.
  await expect.poll(() => lanie.page.getByText('The connection was lost').count()).toBe(0);
  await therapist.page.getByRole('button', { name: 'Begin the meeting' }).click();
  await letIn(therapist, 'Lanie');
  await lanie.page.getByRole('button', { name: /^Words kept for you: / }).click();
  await dialog(lanie.page).getByText('nobody has read this', { exact: true }).waitFor();
});

flow('between meetings a partner comes in within their own time, alone', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await menu(therapist, 'Devices …');
  await expectDialogSeen(therapist.page);
  await expectAccessible(therapist, 'devices');
  await therapist.page.getByRole('button', { name: 'Open the map for Lanie between meetings' }).click();
  await therapist.page.getByRole('heading', { name: 'Between meetings' }).waitFor();
  await expectAccessible(therapist, 'homework');
  await therapist.page.getByRole('button', { name: 'Open the map then' }).click();
  await therapist.page.getByText(/^Between meetings: open from/).waitFor();
  await therapist.page.getByRole('button', { name: 'End the meeting' }).click();
  await therapist.page.getByRole('alertdialog').getByRole('button', { name: 'End the meeting' }).click();
  await heading(malaki, 'The meeting has ended').waitFor();
  expect(await malaki.page.getByRole('button', { name: 'Open the map' }).count()).toBe(0);
  await lanie.page.getByRole('button', { name: 'Open the map' }).click();
  await expectSaved(lanie.page);
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  expect(await therapist.page.getByRole('img', { name: /^Lanie.*here/ }).count()).toBe(0);
});

flow('a shared tablet writes for whoever has it in hand, and is passed on covered', async (table) => {
  const therapist = await table.sit('therapist');
  const both = await table.sit('both', tablet);
  const { page } = both;
  await newMap(therapist, ['Lanie', 'Malaki']);
  await joinByCode(both, await readCode(therapist), 'We share this device');
  await letIn(therapist, 'Lanie & Malaki');
  const take = (name: string) => page.getByRole('button', { name: `I am ${name}` }).click();
  await page.getByRole('heading', { name: 'Who has this device?' }).waitFor();
  expect(await quickAdd(page).count()).toBe(0);
  await expectAccessible(both, 'who has it');
  await take('Lanie');
  await putConsentAside(page);
  await addCard(both, { kind: 'Feels', words: 'abandoned' });
  await words(page).fill('that you would');

  await page.getByRole('button', { name: 'Pass it on' }).click();
  await page.getByRole('heading', { name: 'Pass it on' }).waitFor();
  await expectAccessible(both, 'passed on');
  await take('Malaki');
  await putConsentAside(page);
  expect(await words(page).inputValue()).toBe('');
  await addCard(both, { kind: 'Feels', words: 'pressured' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
  expect(await therapist.page.getByText('Written for').count()).toBe(0);
  // What Lanie did is hers to take back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  await page.keyboard.press('Control+z');
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);

  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'shut down' });
  await page.getByRole('button', { name: 'Pass it on' }).click();
  await take('Lanie');
  await expect.poll(() => words(page).inputValue()).toBe('that you would');
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.getByText('Not confirmed by Malaki yet').first().waitFor();
  const confirm = page.getByRole('button', { name: 'These are my words' });
  expect(await confirm.count()).toBe(0);
  await quickAdd(page).getByRole('radio', { name: 'Malaki', exact: true }).click();
  await confirm.first().click();
  await confirm.first().waitFor({ state: 'detached' });
  for (const name of ['Notes', 'Just for me']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  await page.reload();
  await page.getByRole('heading', { name: 'Who has this device?' }).waitFor();
  await take('Malaki');
  expect(await words(page).inputValue()).toBe('');
});

async function expectAccessible({ page }: Seat, screen: string): Promise<void> {
  expect(await findAxeViolations(page), screen).toEqual([]);
}
