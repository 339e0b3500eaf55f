import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { findCardOnScreen } from '../world/on-screen.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import { readDownload } from '../world/pictures.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  chooseLayout,
  choosePhase,
  exportPicture,
  inviteAndJoin,
  nameCycle,
  newMap,
  quickAdd,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a phase is a lens of one screen: it fades, offers its kinds and asks its question', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');

  await expectAsked(therapist, 'What sets it off for Lanie?');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  await expectAsked(therapist, 'What does Lanie do then?');
  await addCard(therapist, { words: 'raise my voice' });
  await expectAsked(therapist, 'What happens in Malaki when Lanie raises her voice?');
  await addCard(therapist, { words: 'pressured' });
  await addCard(therapist, { words: 'leave the room' });
  await nameCycle(therapist, 'The Tango');
  // What the other did last is on offer as what sets it off.
  await quickAdd(lanie.page).getByRole('radio', { name: 'Trigger', exact: true }).click();
  const picks = quickAdd(lanie.page).getByRole('toolbar', { name: 'Words to pick' }).getByRole('button');
  await expect.poll(() => picks.first().innerText()).toBe('Malaki leaves the room');

  await therapist.page.getByRole('button', { name: 'What lies beneath this for each of you?' }).click();
  await expectAsked(therapist, 'What does Lanie feel underneath?');
  expect(await kindsOf(therapist)).toEqual(['Underneath', 'Fears', 'Longs for']);
  expect(await kindsOf(lanie), 'another screen keeps its own lens').toEqual(['Trigger', 'Feels', 'Does']);
  expect(await findAxeViolations(therapist.page)).toEqual([]);
  await addCard(therapist, { words: 'scared' });
  await expectAsked(therapist, 'What does Malaki feel underneath?');

  await choosePhase(therapist, 'New steps');
  await expectAsked(therapist, 'What could Lanie do another time?');
  await addCard(therapist, { words: 'ask gently' });
  await choosePhase(therapist, 'Map');
  await expectAsked(therapist, 'Is anything missing?');

  await lanie.page.getByRole('button', { name: /^What to look at/ }).tap();
  await lanie.page.getByRole('menuitem', { name: 'Beneath' }).tap();
  // Who is asked themselves reads it as said to them.
  await expectAsked(lanie, 'What are you afraid of?');
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  await expectSteps(lanie, [
    'Lanie · Feels: alone',
    'Lanie · Does: raise my voice',
    'Malaki · Feels: pressured',
    'Malaki · Does: leave the room',
  ]);
});

async function expectAsked({ page }: Seat, question: string): Promise<void> {
  await quickAdd(page).getByText(question, { exact: true }).waitFor();
}

function kindsOf({ page }: Seat): Promise<readonly string[]> {
  return quickAdd(page).getByRole('radiogroup', { name: 'What it is' }).getByRole('radio').allInnerTexts();
}

flow(
  'what holds a couple has a place of its own in every view, in the list and in pictures',
  async (table) => {
    const therapist = await table.sit('therapist');
    const malaki = await table.sit('malaki', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'raise my voice' });
    await addCard(therapist, { kind: 'What we have', words: 'we always come back' });
    await expectSameMap([therapist, malaki], 1);
    await addCard(malaki, { kind: 'What we have', words: 'we make each other laugh' });
    const held = [
      'Together · What we have: we always come back',
      'Together · What we have: we make each other laugh',
    ];
    for (const layout of ['Figure eight', 'Columns', 'Free', 'Ring']) {
      await chooseLayout(therapist, layout);
      expect((await expectSameMap([therapist, malaki], 1)).strengths).toEqual(held);
      await findCardOnScreen(therapist.page, 'we always come back');
    }
    const svg = await readDownload(await exportPicture(therapist, { format: 'SVG' }));
    expect(svg.bytes.toString('utf8')).toContain('what holds us');
  },
);
