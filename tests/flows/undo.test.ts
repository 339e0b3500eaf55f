import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, inviteAndJoin, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('undo takes back one’s own acts only, and leaves what another did since', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await expectSteps(lanie, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
  await addCard(lanie, { kind: 'Does', words: 'ask again' });
  const three = ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured', 'Lanie · Does: ask again'];
  await expectSteps(therapist, three);

  const undoOf = (seat: typeof lanie) => seat.page.getByRole('button', { name: 'Undo', exact: true });
  const redoOf = (seat: typeof lanie) => seat.page.getByRole('button', { name: 'Redo', exact: true });
  await undoOf(therapist).click();
  await expectSteps(lanie, ['Lanie · Feels: abandoned', 'Lanie · Does: ask again']);
  expect(await undoOf(therapist).isDisabled()).toBe(true);
  await undoOf(lanie).click();
  await undoOf(lanie).click();
  await expectSteps(therapist, []);
  expect(await undoOf(lanie).isDisabled()).toBe(true);
  await redoOf(therapist).click();
  await expectSteps(lanie, ['Malaki · Feels: pressured']);
  await redoOf(lanie).click();
  await redoOf(lanie).click();
  await expectSteps(therapist, three);
});
