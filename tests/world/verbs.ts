import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop } from './browser.ts';
import type { Seat, Table } from './three-seats.ts';

/** What hands do, in the words of the interface. */

export const quickAdd = (page: Page): Locator => page.getByRole('region', { name: 'Add a card' });
export const words = (page: Page): Locator => quickAdd(page).getByRole('textbox');
export const canvas = (page: Page): Locator => page.getByRole('application', { name: 'The map' });
/** Escape by itself, however soon after another: two in a row blank the page, and any other key between them parts them. */
export async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
}

/** A dialog over the page: it has a heading, where the frame of an open menu has none. */
export const dialog = (page: Page): Locator =>
  page.getByRole('dialog').filter({ has: page.getByRole('heading') });

/** A dialog that takes the focus into a field waits, unseen, until a touch keyboard is where it will be. */
export async function expectDialogSeen(page: Page): Promise<void> {
  await expect
    .poll(() => dialog(page).evaluate((node) => node.checkVisibility({ opacityProperty: true })))
    .toBe(true);
}

/** The keys of the next moment go here. */
export async function expectFocused(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((node) => node === document.activeElement)).toBe(true);
}

/** What can be done is opened as a list to search in, and this is the first thing found. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectFocused(dialog(page).locator('input'));
  await page.keyboard.type(name);
  await dialog(page).locator('[role="menuitem"][data-focused]').filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

/** From the start page: a new map for these people, with nothing asked beforehand; gives back its address's path. */
export async function newMap({ page, origin }: Seat, names: readonly string[]): Promise<string> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'New map' }).first().click();
  await page.getByRole('radio', { name: 'Blank', exact: true }).click();
  for (const [index, name] of names.entries()) {
    if (index === 2) await page.getByRole('button', { name: 'Add a third person' }).click();
    await page.getByRole('textbox', { name: 'Name' }).nth(index).fill(name);
  }
  await page.getByRole('button', { name: 'Make the map' }).click();
  await page.waitForURL(/\/map\/map_[\w-]+$/);
  await expectSaved(page);
  return new URL(page.url()).pathname;
}

/** Opens the invitation of one person and gives back its path, `/join#…`. */
export async function invite(seat: Seat, name: string): Promise<string> {
  const { page } = seat;
  const button = page.getByRole('button', { name: 'Invite' });
  // A phone has it in the menu.
  if ((page.viewportSize()?.width ?? 0) < 640) await menu(seat, 'Invite');
  else await button.click();
  const row = dialog(page).getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: /link/i }).first().click();
  const address = await dialog(page)
    .getByRole('textbox', { name: `Link for ${name}` })
    .inputValue();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}

/** Opens an invitation, and comes as far as the waiting room. */
export async function join({ page, origin }: Seat, path: string): Promise<void> {
  await page.goto(origin + path);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL(/\/map\/map_[\w-]+$/);
  await expectWaiting(page);
}

/** What a partner reads first at a map. */
export const consentCard = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'What is shared, and who keeps it' });

/** "Not now" is an answer for the whole visit. */
export async function putConsentAside(page: Page): Promise<void> {
  await consentCard(page).getByRole('button', { name: 'Not now' }).click();
  await consentCard(page).waitFor({ state: 'detached' });
}

export async function expectWaiting(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'You’re in the waiting room' }).waitFor();
}

/** The code that is shown to whoever is near, as it is shown. */
export async function readCode({ page }: Seat): Promise<string> {
  await page.getByRole('button', { name: 'Invite' }).click();
  const shown = dialog(page).getByRole('img', { name: /^Code: / });
  const code = await shown.innerText();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  return code.trim();
}

/** Types a code, picks a place, and comes as far as the waiting room. */
export async function joinByCode({ page, origin }: Seat, code: string, place: string): Promise<void> {
  await page.goto(`${origin}/join`);
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: place }).click();
  await expectWaiting(page);
}

/** The therapist's one press for somebody who waits. */
export async function letIn({ page }: Seat, name: string): Promise<void> {
  await page.getByRole('button', { name: `Let in ${name}` }).click();
}

/** From the waiting room to the map. */
export async function comeIn(therapist: Seat, seat: Seat, name: string): Promise<void> {
  await letIn(therapist, name);
  await expectSaved(seat.page);
  await putConsentAside(seat.page);
}

export async function inviteAndJoin(therapist: Seat, seat: Seat, name: string): Promise<void> {
  await join(seat, await invite(therapist, name));
  await comeIn(therapist, seat, name);
}

/** The one device of a couple comes in by the code, and lies in the hand of the first of them. */
export async function shareDevice(
  therapist: Seat,
  both: Seat,
  [first, second]: readonly [string, string],
): Promise<void> {
  await joinByCode(both, await readCode(therapist), 'We share this device');
  await letIn(therapist, `${first} & ${second}`);
  await both.page.getByRole('button', { name: `I am ${first}` }).click();
  await expectSaved(both.page);
  await putConsentAside(both.page);
}

/** One more device of somebody, with what their browser holds of them, at the map they have open. */
export async function sitAgain(table: Table, { name, page, context }: Seat): Promise<Seat> {
  const storageState = await context.storageState();
  const again = await table.sit(`${name} again`, { ...desktop, storageState });
  await again.page.goto(again.origin + new URL(page.url()).pathname);
  await expectSaved(again.page);
  return again;
}

/** Ends the one seat of somebody, and says yes to it. */
export async function endSeat(therapist: Seat, name: string): Promise<void> {
  const { page } = therapist;
  await menu(therapist, 'Devices …');
  await page.getByRole('button', { name: `End seat: ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End seat' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

export async function endMeeting(therapist: Seat): Promise<void> {
  const { page } = therapist;
  await menu(therapist, /^End the meeting/);
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the meeting' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}

interface NewWords {
  readonly speaker?: string;
  readonly kind?: string;
  readonly words: string;
}

/** Chooses what is not already guessed, writes and places with Enter. */
export async function addCard({ page }: Seat, card: NewWords): Promise<void> {
  const bar = quickAdd(page);
  if (card.kind !== undefined) await chooseKind(page, card.kind);
  if (card.speaker !== undefined) await choose(bar.getByRole('radio', { name: card.speaker, exact: true }));
  await words(page).fill(card.words);
  await words(page).press('Enter');
  await expect.poll(() => words(page).inputValue()).toBe('');
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  const first = quickAdd(page).getByRole('radio', { name: kind, exact: true });
  if ((await first.count()) > 0) return choose(first);
  await quickAdd(page).getByRole('button', { name: 'More kinds' }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** Presses a segment only where it is not chosen yet, as a person would. */
export async function choose(segment: Locator): Promise<void> {
  if ((await segment.getAttribute('aria-checked')) !== 'true') await segment.click();
}

/** The button that says in which layout everybody sees the map. */
export const layoutButton = ({ page }: Seat, layout: string): Locator =>
  page.getByRole('button', { name: `Layout: ${layout}`, exact: true });

export async function chooseLayout(seat: Seat, layout: string): Promise<void> {
  await seat.page.getByRole('button', { name: /^Layout: / }).click();
  await seat.page.getByRole('menuitem', { name: layout, exact: true }).click();
  await layoutButton(seat, layout).waitFor();
}

/** Through the segments of the bar, or through its menu where these are folded. */
export async function choosePhase({ page }: Seat, phase: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: 'What to look at' });
  const folded = page.getByRole('button', { name: /^What to look at/ });
  await expect.poll(async () => (await group.isVisible()) || (await folded.isVisible())).toBe(true);
  if (await group.isVisible()) return choose(group.getByRole('radio', { name: phase, exact: true }));
  await folded.click();
  await page.getByRole('menuitem', { name: phase, exact: true }).click();
}

/** What lies beneath, raised or lowered for everybody. */
export const waterline = ({ page }: Seat): Locator =>
  page.getByRole('button', { name: 'Waterline', exact: true });

export async function menu({ page }: Seat, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

export async function nameCycle(seat: Seat, name: string): Promise<void> {
  await menu(seat, /^Name this/);
  await dialog(seat.page).getByRole('textbox', { name: 'Name' }).fill(name);
  await seat.page.keyboard.press('Enter');
  await dialog(seat.page).waitFor({ state: 'detached' });
}

interface PictureWishes {
  readonly format: 'PNG' | 'SVG';
  readonly size?: '1×' | '2×' | '3×';
  readonly background?: 'Paper' | 'Transparent';
}

/** In the export dialog: people are told by their names, and each of them agrees that this picture leaves. */
export async function agreeToPicture(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save picture' }).waitFor();
  const inFull = dialog(page).getByRole('radio', { name: 'In full', exact: true });
  if ((await inFull.count()) > 0) await choose(inFull);
  for (const agrees of await dialog(page)
    .getByRole('checkbox', { name: / agrees$/ })
    .all()) {
    await agrees.check();
  }
}

/** Through the export dialog, which is closed again. */
export async function exportPicture({ page }: Seat, wishes: PictureWishes): Promise<Download> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  for (const wish of [wishes.format, wishes.size, wishes.background]) {
    if (wish !== undefined) await choose(dialog(page).getByRole('radio', { name: wish, exact: true }));
  }
  await agreeToPicture(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save picture' }).click(),
  ]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  return download;
}

export async function expectSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').first().waitFor({ timeout: 15_000 });
}

/** Counts real presses of a finger or a mouse on a page, whatever they land on. */
export async function countTaps({ page }: Seat): Promise<() => Promise<number>> {
  let taps = 0;
  await page.exposeFunction('countTap', () => {
    taps += 1;
  });
  await page.addInitScript(() => {
    const count = Reflect.get(globalThis, 'countTap') as () => void;
    addEventListener('pointerdown', () => count(), { capture: true });
  });
  // A press that a page was given is told before anything that is asked of it later.
  return () => page.evaluate(() => null).then(() => taps);
}
