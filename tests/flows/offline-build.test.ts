import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { keepHere } from '../world/kept.ts';
import { makeNewerBuild, newerEnd } from '../world/newer-build.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, expectSaved, newMap, words } from '../world/verbs.ts';

afterAll(closeBrowser);

const kept = ({ page }: Seat) => page.locator('[data-save="kept"]').first().waitFor();

flow('a newer build waits for its person, and brings all of itself and every word along', async (table) => {
  const newer = await makeNewerBuild();
  const therapist = await table.sit('therapist');
  const { page } = therapist;
  await newMap(therapist, ['Lanie', 'Malaki']);
  await keepHere(therapist);
  const [first] = await cachesOf(page);
  const [script = ''] = await scriptsOf(page);

  await table.server.kill();
  await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'raise my voice' });
  await kept(therapist);
  await words(page).fill('half a sen');
  await table.server.start(newer);
  await expectSaved(page);
  await page.getByText('There is a newer version.').first().waitFor();
  // The page that is open goes on as it is, and finds its own parts.
  expect(await page.evaluate(async (path) => (await fetch(path)).status, script)).toBe(200);
  expect(await words(page).inputValue()).toBe('half a sen');
  expect((await scriptsOf(page)).filter((each) => each.endsWith(newerEnd))).toEqual([]);

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load again' }).click()]);
  await expectSaved(page);
  const steps = ['Lanie · Does: raise my voice'];
  await expectSteps(therapist, steps);
  await expect.poll(() => words(page).inputValue()).toBe('half a sen');
  expect((await scriptsOf(page)).filter((each) => !each.endsWith(newerEnd))).toEqual([]);
  await expect.poll(() => cachesOf(page)).toEqual([expect.not.stringMatching(String(first))]);

  await table.server.kill();
  await page.reload();
  await expectSteps(therapist, steps);
  expect((await scriptsOf(page)).filter((each) => !each.endsWith(newerEnd))).toEqual([]);
});

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** The scripts that a page has asked for. */
const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/assets\/.*\.js$/.test(path)),
  );
