import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, inviteAndJoin, newMap, words } from '../world/verbs.ts';
import { findCardOnScreen, look, lookAtRest } from '../world/on-screen.ts';
import { tellTime } from '../world/tell.ts';

afterAll(closeBrowser);

flow('the others see where a hand points, with a name, and see it go', async (table) => {
  const { therapist, lanie } = await sitDown(table);
  await rest(lanie);
  const still = await lookAtRest(therapist.page);
  const box = await canvas(lanie.page).boundingBox();
  if (!box) throw new Error('no canvas');
  await lanie.page.mouse.move(box.x + box.width / 2 - 120, box.y + 320);
  await expect.poll(() => look(therapist.page)).not.toEqual(still);
  await rest(lanie);
  await expect.poll(() => look(therapist.page), { timeout: 10_000 }).toEqual(still);
});

flow('the others see that somebody writes, and not what', async (table) => {
  const { therapist, lanie } = await sitDown(table);
  // What the therapist began stays whose it was, whoever places something first.
  await words(therapist.page).fill('half a tho');
  const begun = await words(therapist.page).getAttribute('aria-label');
  await words(lanie.page).click();
  await lanie.page.keyboard.type('a secret not yet said');
  await therapist.page.getByText('Lanie is writing …').first().waitFor();
  expect(await therapist.page.content()).not.toContain('secret');
  await lanie.page.keyboard.press('Enter');
  await therapist.page.getByText('Lanie is writing …').first().waitFor({ state: 'hidden' });
  await expect
    .poll(async () => (await readOutline(therapist.page)).steps.join())
    .toContain('a secret not yet said');
  expect(await words(therapist.page).getAttribute('aria-label')).toBe(begun);
});

flow(
  'a card being dragged moves on the other screen before it is dropped, and stays where it was dropped',
  async (table) => {
    const { therapist, lanie } = await sitDown(table);
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await expectSteps(therapist, ['Lanie · Feels: abandoned']);
    await rest(lanie);
    const at = await findCardOnScreen(lanie.page, 'abandoned');
    await rest(lanie);
    const before = await lookAtRest(therapist.page);
    await lanie.page.mouse.move(at.x, at.y);
    await lanie.page.mouse.down();
    await lanie.page.mouse.move(at.x + 60, at.y + 40, { steps: 6 });
    await lanie.page.mouse.move(at.x + 160, at.y + 90, { steps: 6 });
    await expect.poll(() => look(therapist.page)).not.toEqual(before);
    const isSaved = lanie.page.locator('[data-save="saved"]').first();
    await isSaved.waitFor();
    await lanie.page.mouse.up();
    await rest(lanie);
    await expect
      .poll(async () => (await findCardOnScreen(lanie.page, 'abandoned')).x - at.x)
      .toBeGreaterThan(40);
  },
);

flow('a screen that goes silent says so itself, and is gone from the others soon after', async (table) => {
  const { therapist, lanie } = await sitDown(table);
  const avatars = therapist.page.getByRole('list', { name: 'Who is here' });
  await avatars.getByLabel('Lanie, here').waitFor();
  lanie.troubles.allow(/WebSocket|ERR_/);
  lanie.line('silent');
  await tellTime('a ghost is gone', 12_000, async () => {
    await tellTime('a lost line is said', 5_000, () =>
      lanie.page.locator('[data-connection="lost"]').waitFor(),
    );
    await avatars.getByLabel('Lanie, not here').waitFor({ timeout: 30_000 });
  });
  lanie.line('open');
  await avatars.getByLabel('Lanie, here').waitFor();
  await lanie.page.locator('[data-connection="connected"]').waitFor();
});

async function sitDown(table: Table): Promise<{ therapist: Seat; lanie: Seat }> {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  return { therapist, lanie };
}

/** The hand leaves the paper: it lies on the title, between whose panel and the window's edge there is paper. */
async function rest({ page }: Seat): Promise<void> {
  await page.mouse.move(110, 30);
}
