import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, expectSaved, quickAdd, words } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'a template asks for one card after the other, and one person’s loop never speaks of another',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page, origin } = seat;
    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().click();
    await page.getByRole('button', { name: /Begin with/ }).click();
    await page.getByRole('option', { name: 'Chase and retreat' }).click();
    await page.getByRole('textbox', { name: 'Name' }).nth(0).fill('Lanie');
    await page.getByRole('textbox', { name: 'Name' }).nth(1).fill('Malaki');
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.waitForURL(/\/map\//);
    await expectSaved(page);
    await quickAdd(page).getByText('Lanie: What do you see or hear when it starts?').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    for (const said of ['Malaki goes quiet', 'panicky', 'ask again and again', 'pressured']) {
      await addCard(seat, { words: said });
    }
    await quickAdd(page).getByText('Malaki: What do you tell yourself then?').waitFor();
    await expectSteps(seat, [
      'Lanie · Trigger: Malaki goes quiet',
      'Lanie · Feels: panicky',
      'Lanie · Does: ask again and again',
      'Malaki · Feels: pressured',
    ]);

    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().click();
    await page.getByRole('button', { name: /Begin with/ }).click();
    await page.getByRole('option', { name: 'One person’s loop' }).click();
    expect(await page.getByRole('textbox', { name: 'Name' }).count()).toBe(1);
    await page.getByRole('textbox', { name: 'Name' }).fill('Lanie');
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.waitForURL(/\/map\//);
    await expectSaved(page);
    await quickAdd(page).getByText('Lanie: What happens just before?').waitFor();
    await quickAdd(page).getByRole('button', { name: 'the other goes quiet' }).click();
    await words(page).press('Enter');
    await expectSteps(seat, ['Lanie · Trigger: the other goes quiet']);

    await page.goto(origin);
    await page.getByRole('button', { name: 'Sharon & Marcus' }).click();
    await expectSaved(page);
    await page.getByText('Example', { exact: true }).first().waitFor();
  },
);
