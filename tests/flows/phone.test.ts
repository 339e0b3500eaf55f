import { afterAll, expect } from 'vitest';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, comeIn, invite, newMap, quickAdd, words } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a partner writes, changes and orders their steps on a phone, by thumb', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  const { page, origin } = lanie;
  await page.goto(origin + (await invite(therapist, 'Lanie')));
  await page.getByRole('button', { name: 'Join' }).tap();
  await comeIn(therapist, lanie, 'Lanie');

  await quickAdd(page).getByRole('radio', { name: 'Feels', exact: true }).tap();
  await words(page).tap();
  await page.keyboard.type('abandoned');
  await quickAdd(page).getByRole('button', { name: 'Add', exact: true }).tap();
  await quickAdd(page).getByRole('radio', { name: 'Does', exact: true }).tap();
  await words(page).tap();
  await page.keyboard.type('ask again');
  await page.keyboard.press('Enter');
  await expectSteps(therapist, ['Lanie · Feels: abandoned', 'Lanie · Does: ask again']);

  const card = (label: string) => page.getByRole('article', { name: label });
  await card('Lanie · you · Feels').getByRole('button', { name: 'abandoned', exact: true }).tap();
  const field = card('Lanie · you · Feels').getByRole('textbox');
  await field.fill('abandoned, panicky');
  await field.press('Enter');
  await expectSteps(therapist, ['Lanie · Feels: abandoned, panicky', 'Lanie · Does: ask again']);

  await card('Lanie · you · Does')
    .getByRole('button', { name: /^What can be done/ })
    .tap();
  await page.getByRole('menuitem', { name: 'Move up' }).tap();
  await expectSteps(therapist, ['Lanie · Does: ask again', 'Lanie · Feels: abandoned, panicky']);

  await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'slam the door' });
  await page.getByRole('button', { name: 'These are my words' }).tap();
  await expectSameMap([therapist, lanie], 3);

  await page.getByRole('radio', { name: 'Map', exact: true }).tap();
  await page.getByRole('application', { name: 'The map' }).waitFor();
  await expectSameMap([therapist, lanie], 3);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
});

flow('a step of one’s own comes into view above the bar, one of another moves nothing', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  const { page, origin } = lanie;
  await page.goto(origin + (await invite(therapist, 'Lanie')));
  await page.getByRole('button', { name: 'Join' }).tap();
  await comeIn(therapist, lanie, 'Lanie');
  for (const place of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']) {
    await addCard(lanie, { kind: 'Does', words: `step ${place}` });
    await expectClear(`step ${place}`);
  }

  const list = page.getByRole('region', { name: 'Steps', exact: true });
  await list.evaluate((node) => node.scrollTo({ top: 0, behavior: 'instant' }));
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await page.getByRole('article', { name: 'Malaki' }).waitFor();
  await page.waitForTimeout(600);
  // The new card stands hundreds of px further down; a browser's own scroll anchoring may shift a px or two.
  expect(await list.evaluate((node) => node.scrollTop)).toBeLessThan(10);

  async function expectClear(words: string): Promise<void> {
    const card = page.getByRole('article').filter({ hasText: words });
    const below = async () => {
      const box = await card.boundingBox();
      const bar = await quickAdd(page).boundingBox();
      return box && bar ? box.y + box.height - bar.y : Number.NaN;
    };
    await expect.poll(below).toBeLessThanOrEqual(0);
  }
});

flow('a delete is seen, and its notice takes back exactly that', async (table) => {
  const therapist = await table.sit('therapist', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  const { page } = therapist;
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await page
    .getByRole('article', { name: 'Lanie' })
    .getByRole('button', { name: /^What can be done/ })
    .tap();
  await page.getByRole('menuitem', { name: 'Delete' }).tap();
  const notices = page.getByRole('region', { name: 'Notices' });
  await notices.getByText('Deleted.').waitFor();
  await expectSteps(therapist, ['Malaki · Feels: pressured']);

  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'goes quiet' });
  const undo = notices.getByRole('button', { name: 'Undo this delete' });
  expect((await undo.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await undo.tap();
  await notices.getByText('Deleted.').waitFor({ state: 'detached' });
  await expectSteps(therapist, [
    'Lanie · Feels: abandoned',
    'Malaki · Feels: pressured',
    'Malaki · Does: goes quiet',
  ]);
});

flow('words that were opened by a finger are finished by one', async (table) => {
  const therapist = await table.sit('therapist', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'lost' });
  const card = therapist.page.getByRole('article', { name: 'Lanie' });
  const words = (text: string) => card.getByRole('button', { name: text, exact: true });
  expect((await words('lost').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  for (const [end, kept] of [
    ['Cancel', 'lost'],
    ['Done', 'lost, alone'],
  ] as const) {
    await words('lost').tap();
    await card.getByRole('textbox').fill('lost, alone');
    expect((await words(end).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await words(end).tap();
    await words(kept).waitFor();
  }
});

flow(
  '“back” on a phone closes what is open, keeps what is written, and asks before words are left',
  async (table) => {
    const therapist = await table.sit('therapist', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    const { page } = therapist;
    const back = () => page.evaluate(() => history.back());
    const ask = page.getByRole('alertdialog', { name: 'Some words are not on the map yet' });
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'lost' });
    const card = page.getByRole('article', { name: 'Lanie' });

    await card.getByRole('button', { name: /^What can be done/ }).tap();
    await page.getByRole('menu').waitFor();
    await back();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'lost', exact: true }).tap();
    await card.getByRole('textbox').fill('lost, alone');
    await back();
    await card.getByRole('button', { name: 'lost, alone', exact: true }).waitFor();

    await words(page).fill('that you');
    await back();
    await ask.waitFor();
    await back();
    await ask.waitFor({ state: 'detached' });
    await page.reload();
    await expect.poll(() => words(page).inputValue()).toBe('that you');
    // From the map’s own entry and from the one that catches “back”, past both.
    await page.evaluate(() => history.go(-2));
    await ask.getByRole('button', { name: 'Stay' }).tap();
    expect(await words(page).inputValue()).toBe('that you');
    await back();
    await ask.getByRole('button', { name: 'Leave without them' }).tap();
    await page.waitForURL(/:\d+\/$/);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('that you');
  },
);
