import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { listenIn } from '../world/listen-in.ts';
import { expectSameMap } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, countTaps, dialog, expectSaved, inviteAndJoin, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Letters' });
const told = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);
const canary = 'I keep a lighthouse lit for you';

flow(
  'a letter is its writer’s alone until it is offered, opened by whom it is for, and taken back at any time',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    const taps = await countTaps(malaki);
    const wires = [listenIn(therapist), listenIn(malaki)];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(lanie, { kind: 'Feels', words: 'alone' });
    await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
    await expectSameMap([lanie, malaki], 2);
    await addCard(malaki, { kind: 'Feels', words: 'pressured' });
    await addCard(malaki, { kind: 'Does', words: 'leave the room' });
    await expectSameMap([lanie, malaki], 4);

    // Her own telling, to him, is a beginning; what is left lying is kept, and on nobody's wire.
    await menu(lanie, 'Letters');
    const desk = panel(lanie.page);
    await desk.locator('[data-save="saved"][data-connection="connected"]').waitFor();
    const sheet = desk.getByRole('textbox', { name: 'To Malaki' });
    await desk.getByRole('button', { name: 'Begin with how I tell our story' }).click();
    const begun = 'When I raise my voice, you feel pressured and leave the room.';
    await expect.poll(() => sheet.inputValue()).toContain(begun);
    expect(await sheet.inputValue()).toContain('When you leave the room, I feel alone and raise my voice');
    await sheet.press('Control+End');
    await sheet.pressSequentially(`\n\n${canary}`);
    await desk
      .getByRole('toolbar', { name: /^Lines to begin/ })
      .getByText('Same team.')
      .click();
    await expect.poll(() => sheet.inputValue()).toContain(`${canary}\nSame team.`);
    expect(await findAxeViolations(lanie.page)).toEqual([]);
    await desk.getByRole('button', { name: 'Close' }).click();
    await menu(lanie, 'Letters');
    await desk.getByRole('button', { name: /^Go on writing “When I raise/ }).click();
    await expect.poll(() => sheet.inputValue()).toContain(canary);
    for (const wire of wires) expect(wire.hears(canary)).toBe(false);

    await desk.getByRole('button', { name: 'Offer it to Malaki' }).click();
    await desk.getByText('Your letter to Malaki').waitFor();
    const before = await taps();
    await malaki.page.getByRole('button', { name: 'Letters', exact: true }).tap();
    await panel(malaki.page).getByText('Lanie offers you a letter.').waitFor();
    for (const { page } of [therapist, malaki]) expect(await told(page), 'unopened').not.toContain(canary);
    expect(await findAxeViolations(malaki.page)).toEqual([]);
    await panel(malaki.page).getByRole('button', { name: 'Read it: the letter from Lanie' }).tap();
    await dialog(malaki.page).getByText(canary).waitFor();
    expect((await taps()) - before, 'taps from the word of it to its words').toBe(2);
    expect(await findAxeViolations(malaki.page)).toEqual([]);
    expect(await desk.getByText('Malaki says').count(), 'reading is told to nobody').toBe(0);
    await dialog(malaki.page).getByRole('button', { name: 'It has reached me' }).tap();
    await desk.getByText('Malaki says: it has reached me.').waitFor();

    await menu(therapist, 'Letters');
    await panel(therapist.page).getByText('From Lanie to Malaki').waitFor();
    expect(await panel(therapist.page).getByRole('textbox').count(), 'the therapist has no desk here').toBe(
      0,
    );

    // Taken back while it is open: it leaves his screen, and every other; the words are hers again.
    await desk.getByRole('button', { name: 'Take back your letter to Malaki' }).click();
    await dialog(malaki.page).waitFor({ state: 'detached' });
    await desk
      .getByRole('region', { name: 'Begun, for you alone' })
      .getByText('When I raise my voice')
      .waitFor();
    for (const wire of wires) wire.forget();
    for (const { page } of [therapist, malaki]) {
      await page.reload();
      await expectSaved(page);
      expect(await told(page)).not.toContain(canary);
    }
    for (const wire of wires) expect(wire.hears(canary)).toBe(false);
    expect(table.server.log()).not.toContain(canary);
  },
);
