import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, phone } from '../world/browser.ts';
import { flow } from '../world/three-seats.ts';
import { consentCard, countTaps, dialog, expectSaved, expectWaiting, invite, menu } from '../world/verbs.ts';

afterAll(closeBrowser);

const goOn = (page: Page) =>
  page.getByRole('dialog', { name: 'Let’s stop here for a moment.' }).getByRole('button', { name: 'Go on' });

flow(
  'the moments around the map take as few taps as they may: before, joining, consent, pause, looking back',
  async (table) => {
    const therapist = await table.sit('therapist');
    const malaki = await table.sit('malaki', phone);
    const taps = { therapist: await countTaps(therapist), malaki: await countTaps(malaki) };
    const { page, origin } = therapist;

    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().click();
    await page.getByRole('radio', { name: 'Chase and retreat', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).first().click();
    await page.keyboard.type('Lanie');
    await page.getByRole('textbox', { name: 'Name' }).nth(1).focus();
    await page.keyboard.type('Malaki');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/map\//);
    await expectSaved(page);
    expect(await taps.therapist(), 'a new map from a template').toBeLessThanOrEqual(4);

    await page.goto(origin);
    let before = await taps.therapist();
    await page
      .getByRole('link', { name: /Lanie & Malaki/ })
      .first()
      .click();
    await expectSaved(page);
    expect((await taps.therapist()) - before, 'the last map').toBe(1);

    const path = await invite(therapist, 'Malaki');
    await malaki.page.goto(malaki.origin + path);
    before = await taps.malaki();
    await malaki.page.getByRole('button', { name: 'Join' }).tap();
    await expectWaiting(malaki.page);
    expect((await taps.malaki()) - before, 'joining').toBe(1);
    before = await taps.therapist();
    await page.getByRole('button', { name: 'Let in Malaki' }).click();
    await consentCard(malaki.page).waitFor();
    expect((await taps.therapist()) - before, 'letting in').toBe(1);
    before = await taps.malaki();
    await consentCard(malaki.page)
      .getByRole('checkbox', { name: /^I have read this/ })
      .tap();
    await consentCard(malaki.page).waitFor({ state: 'detached' });
    expect((await taps.malaki()) - before, 'consent').toBe(1);

    before = await taps.malaki();
    await malaki.page.getByRole('button', { name: 'Pause', exact: true }).tap();
    await goOn(page).waitFor();
    expect((await taps.malaki()) - before, 'a pause').toBe(1);
    before = await taps.therapist();
    await goOn(page).click();
    await goOn(page).waitFor({ state: 'detached' });
    expect((await taps.therapist()) - before, 'going on').toBe(1);

    await menu(malaki, /^New steps/);
    const steps = malaki.page.getByRole('complementary', { name: 'New steps' });
    before = await taps.malaki();
    await steps.getByRole('button', { name: 'Pause', exact: true }).tap();
    await goOn(page).waitFor();
    expect((await taps.malaki()) - before, 'a pause from what covers the phone').toBe(1);
    await goOn(page).click();
    await goOn(page).waitFor({ state: 'detached' });
    await steps.getByRole('button', { name: 'Close', exact: true }).tap();

    await menu(malaki, /^Since last time/);
    before = await taps.malaki();
    await dialog(malaki.page).getByRole('radio', { name: 'A bit of both' }).tap();
    expect((await taps.malaki()) - before, 'looking back').toBe(1);
  },
);
