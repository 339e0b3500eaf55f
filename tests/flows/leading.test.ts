import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone, tablet } from '../world/browser.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  choose,
  consentCard,
  countTaps,
  expectSaved,
  invite,
  inviteAndJoin,
  letIn,
  menu,
  newMap,
  quickAdd,
  words,
} from '../world/verbs.ts';
import { findCardOnScreen } from '../world/on-screen.ts';

afterAll(closeBrowser);

const states = (page: Page) => page.getByRole('status', { name: 'How the meeting is led' });
const floor = (page: Page) => states(page).getByRole('radiogroup', { name: 'Who has the floor' });
const switchOf = (page: Page, name: string) => page.getByRole('switch', { name });
const turnCard = (page: Page) => page.getByRole('dialog', { name: 'It’s your turn' });

flow(
  'a quiet partner is given the floor in one tap; the other’s words wait, and no clock runs',
  async (table) => {
    const { therapist, lanie, malaki } = await sitDown(table);
    await words(lanie.page).fill('I tell him that');
    const taps = await countTaps(therapist);
    // Counting begins with the next page.
    await therapist.page.reload();
    await expectSaved(therapist.page);
    const before = await taps();
    await floor(therapist.page).getByRole('radio', { name: 'Malaki' }).click();
    expect((await taps()) - before).toBe(1);

    await states(lanie.page).getByText('Malaki has the floor').waitFor();
    const add = quickAdd(lanie.page).getByRole('button', { name: 'Add', exact: true });
    await expect.poll(() => add.isDisabled()).toBe(true);
    await quickAdd(lanie.page).getByText('Malaki has the floor. Your words wait here.').waitFor();
    await words(lanie.page).press('Enter');
    expect(await words(lanie.page).inputValue()).toBe('I tell him that');
    expect(await lanie.page.locator('body').innerText()).not.toMatch(/\d+\s*(?:s|sec|min)\b|\d:\d\d/);

    await turnCard(malaki.page).waitFor();
    expect(await findAxeViolations(malaki.page)).toEqual([]);
    await turnCard(malaki.page).getByRole('radio', { name: 'Feels', exact: true }).tap();
    await turnCard(malaki.page).getByRole('textbox').fill('never eno');
    // Over the whole phone, too, a pause is one tap away.
    await turnCard(malaki.page).getByRole('button', { name: 'Pause', exact: true }).tap();
    await therapist.page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => turnCard(malaki.page).getByRole('textbox').inputValue()).toBe('never eno');
    await turnCard(malaki.page).getByRole('button', { name: 'Put away' }).tap();
    expect(await words(malaki.page).inputValue()).toBe('never eno');
    await states(malaki.page).getByRole('button', { name: 'Write' }).tap();
    await turnCard(malaki.page).getByRole('textbox').fill('never enough');
    await turnCard(malaki.page).getByRole('button', { name: 'Add it' }).tap();
    await turnCard(malaki.page).waitFor({ state: 'detached' });
    for (const seat of [therapist, lanie]) await expectSteps(seat, ['Malaki · Feels: never enough']);

    await floor(therapist.page).getByRole('radio', { name: 'Everyone' }).click();
    await expect.poll(() => add.isDisabled()).toBe(false);
    expect(await words(lanie.page).inputValue()).toBe('I tell him that');
    await choose(quickAdd(lanie.page).getByRole('radio', { name: 'Does', exact: true }));
    await words(lanie.page).press('Enter');
    await expectSteps(therapist, ['Malaki · Feels: never enough', 'Lanie · Does: I tell him that']);
  },
);

flow('a locked map is neither moved nor drawn on, and its words go on being written', async (table) => {
  const { therapist, lanie } = await sitDown(table);
  await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
  await expectSteps(therapist, ['Lanie · Does: raise my voice']);
  await canvas(lanie.page).focus();
  await lanie.page.keyboard.press('p');
  await lead(therapist, 'Lock the map');
  await states(lanie.page).getByText('The map is locked').waitFor();
  const pen = lanie.page.getByRole('button', { name: 'Pen' });
  await expect.poll(() => pen.getAttribute('aria-disabled')).toBe('true');
  expect(await pen.getAttribute('aria-pressed')).toBe('false');
  await lanie.page.keyboard.press('p');
  await lanie.page.getByText('The map is locked just now.').first().waitFor();
  expect(await pen.getAttribute('aria-pressed')).toBe('false');

  const { mouse } = lanie.page;
  const at = await findCardOnScreen(lanie.page, 'raise my voice');
  await rest(lanie.page);
  await dismissNotice(lanie.page);
  await mouse.move(at.x, at.y);
  await mouse.down();
  await mouse.move(at.x + 80, at.y + 60, { steps: 5 });
  await lanie.page.getByText('The map is locked just now.').first().waitFor();
  await mouse.up();
  await rest(lanie.page);
  const after = await findCardOnScreen(lanie.page, 'raise my voice');
  expect([Math.round(after.x), Math.round(after.y)]).toEqual([Math.round(at.x), Math.round(at.y)]);
  await addCard(lanie, { kind: 'Feels', words: 'scared' });
  await expectSteps(therapist, ['Lanie · Does: raise my voice', 'Lanie · Feels: scared']);
  expect(await findAxeViolations(lanie.page)).toEqual([]);

  await states(therapist.page).getByRole('button', { name: 'Unlock' }).click();
  await states(lanie.page).getByText('The map is locked').waitFor({ state: 'detached' });
  await expect.poll(() => pen.getAttribute('aria-disabled')).not.toBe('true');
});

flow('everyone sees what the therapist sees, on any screen, and each may leave it', async (table) => {
  const { therapist, lanie, malaki } = await sitDown(table);
  for (const said of ['raise my voice', 'ask again', 'follow you', 'cry', 'slam the door', 'go quiet']) {
    await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: said });
  }
  await expect.poll(async () => (await readOutline(malaki.page)).steps.length).toBe(6);
  await openLead(therapist);
  await switchOf(therapist.page, 'Everyone sees what I see').click();
  await therapist.page.keyboard.press('Escape');
  for (const { page } of [lanie, malaki]) {
    await states(page).getByText('Following the therapist').waitFor();
  }
  // A phone that showed the list shows the map.
  await canvas(malaki.page).waitFor();
  const first = await zoomOf(lanie.page);
  await therapist.page.getByRole('button', { name: 'Zoom in' }).click();
  await therapist.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomOf(lanie.page)).toBeGreaterThan(first * 1.2);
  await choose(therapist.page.getByRole('radio', { name: 'Beneath', exact: true }));
  await expect
    .poll(() => lanie.page.getByRole('radio', { name: 'Beneath', exact: true }).getAttribute('aria-checked'))
    .toBe('true');

  await states(malaki.page).getByRole('button', { name: 'Leave' }).tap();
  await states(malaki.page).getByText('The therapist is showing something').waitFor();
  await canvas(lanie.page).hover();
  await lanie.page.mouse.wheel(0, 240);
  await states(lanie.page).getByText('The therapist is showing something').waitFor();
  const own = await zoomOf(lanie.page);
  await therapist.page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect.poll(() => zoomOf(therapist.page)).toBeLessThan(own);
  await lanie.page.waitForTimeout(500);
  expect(await zoomOf(lanie.page)).toBe(own);
  await states(lanie.page).getByRole('button', { name: 'Follow' }).click();
  await expect.poll(() => zoomOf(lanie.page)).toBeLessThan(own);
  await states(lanie.page).getByText('Following the therapist').waitFor();

  await states(therapist.page).getByRole('button', { name: 'Stop' }).click();
  for (const { page } of [lanie, malaki]) {
    await page.getByText(/Following the therapist|is showing something/).waitFor({ state: 'detached' });
  }
});

flow('each agrees for themselves, in one tap, and takes it back', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', tablet);
  await newMap(therapist, ['Lanie', 'Malaki']);
  const link = await invite(therapist, 'Lanie');
  await lanie.page.goto(lanie.origin + link);
  await lanie.page.getByRole('button', { name: 'Join' }).click();
  await letIn(therapist, 'Lanie');
  await consentCard(lanie.page).waitFor();
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  const tick = consentCard(lanie.page).getByRole('checkbox', {
    name: 'I have read this, and I’m fine with it',
  });
  expect(await tick.isChecked()).toBe(false);
  await openLead(therapist);
  const told = therapist.page.getByRole('dialog', { name: 'Lead the meeting' });
  await expect
    .poll(() => told.getByRole('listitem').allInnerTexts())
    .toEqual([expect.stringMatching(/Lanie\s*not yet/), expect.stringMatching(/Malaki\s*not yet/)]);
  await tick.click();
  await consentCard(lanie.page).waitFor({ state: 'detached' });
  await told.getByText(/^agreed/).waitFor();
  expect(await told.getByText('not yet').count()).toBe(1);
  await lanie.page.reload();
  await expectSaved(lanie.page);
  expect(await consentCard(lanie.page).count()).toBe(0);
  await menu(lanie, /^What is shared/);
  await consentCard(lanie.page)
    .getByText(/^You agreed to this on/)
    .waitFor();
  expect(await tick.isChecked()).toBe(true);
  await tick.click();
  await expect.poll(() => told.getByText('not yet').count()).toBe(2);
  await expect.poll(() => tick.isChecked()).toBe(false);
});

async function sitDown(table: Table): Promise<{ therapist: Seat; lanie: Seat; malaki: Seat }> {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await floor(therapist.page).waitFor();
  return { therapist, lanie, malaki };
}

async function openLead({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Lead the meeting' }).click();
  await switchOf(page, 'Lock the map').waitFor();
}

async function lead(therapist: Seat, name: string): Promise<void> {
  await openLead(therapist);
  expect(await findAxeViolations(therapist.page)).toEqual([]);
  await switchOf(therapist.page, name).click();
  await therapist.page.keyboard.press('Escape');
}

/** How large this screen draws the map, in per cent. */
async function zoomOf(page: Page): Promise<number> {
  const said = await page.getByRole('toolbar', { name: 'Zoom' }).innerText();
  return Number(/(\d+) %\s*$/.exec(said)?.[1]);
}

/** What is told goes, also where it goes by itself at that moment. */
async function dismissNotice(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await expect
    .poll(async () => {
      await dismiss.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      return dismiss.count();
    })
    .toBe(0);
}

/** The hand leaves the paper, and what moves comes to rest. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(110, 30);
  await page.waitForTimeout(500);
}
