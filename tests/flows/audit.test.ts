import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { openDatabase } from '../../server/src/store/sqlite-driver.ts';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, dialog, expectSaved, inviteAndJoin, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('the therapist reads who did what, without a word of it, and sees tampering', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await expectSteps(lanie, ['Lanie · Feels: abandoned']);
  await lanie.page.getByRole('button', { name: 'These are my words' }).tap();
  await expectSaved(lanie.page);
  await lanie.page.getByRole('button', { name: 'Pause', exact: true }).tap();
  await therapist.page.getByRole('button', { name: /go on/i }).click();
  await expectSaved(therapist.page);

  const log = dialog(therapist.page);
  const entries = () => log.getByRole('listitem').allInnerTexts();
  const said = async () => (await entries()).map((text) => text.replace(/\s+/g, ' '));
  await menu(therapist, /^Who did what/);
  await log.getByText('Nothing in it was changed or taken out').waitFor();
  expect(await said()).toEqual([
    expect.stringMatching(/Therapist ended the pause$/),
    expect.stringMatching(/^\d{1,2}:\d\d(?:\s[AP]M)? A pause began$/),
    expect.stringMatching(/Lanie confirmed a card Lanie · Feels$/),
    expect.stringMatching(/Therapist placed a card Lanie · Feels$/),
    expect.stringMatching(/Therapist let somebody in Lanie$/),
    expect.stringMatching(/Lanie came to the map with a device$/),
    expect.stringMatching(/Therapist made an invitation Lanie$/),
    expect.stringMatching(/Therapist made a code to join with$/),
    expect.stringMatching(/Therapist opened the meeting$/),
    expect.stringMatching(/Therapist made the map$/),
  ]);
  expect(await log.innerText()).not.toContain('abandoned');
  expect(await findAxeViolations(therapist.page)).toEqual([]);
  await therapist.page.keyboard.press('Escape');
  await log.waitFor({ state: 'detached' });

  await lanie.page.getByRole('button', { name: 'Menu', exact: true }).click();
  await lanie.page.getByRole('menuitem', { name: 'People …' }).waitFor();
  expect(await lanie.page.getByRole('menuitem', { name: /^Who did what/ }).count()).toBe(0);

  const database = openDatabase(join(table.server.dataDir, 'undercurrent.db'));
  database.exec(`DELETE FROM audit WHERE verb = 'pause-begun'`);
  database.close();
  await menu(therapist, /^Who did what/);
  await log.getByText('This log is not as it was written').waitFor();
});
