import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import { addCard, canvas, dialog, expectSaved, inviteAndJoin, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const keepNow = async (seat: Seat, name: string) => {
  await dialog(seat.page).getByRole('textbox', { name: 'What to call it' }).fill(name);
  await dialog(seat.page).getByRole('button', { name: 'Keep how it is now' }).click();
  await dialog(seat.page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .waitFor();
};

flow('a version stays as it was, is compared with now, and what was lost is copied back', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
  const both = ['Lanie · Feels: abandoned', 'Malaki · Does: go quiet'];
  for (const seat of [therapist, lanie]) await expectSteps(seat, both);

  await menu(therapist, /^Over time/);
  await dialog(therapist.page).getByText('There is no earlier version yet').waitFor();
  await keepNow(therapist, 'Before the holidays');
  await dialog(therapist.page).getByText('The cards say the same as now.').waitFor();
  // What is told lies above the dialog, where a hand reaches it and the dialog stays.
  const notice = therapist.page.getByRole('region', { name: 'Notices' });
  await notice.getByText('This moment is kept.').waitFor();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await dialog(therapist.page).getByText('The cards say the same as now.').waitFor();
  await therapist.page.keyboard.press('Escape');

  await canvas(lanie.page).focus();
  await lanie.page.keyboard.press('ArrowRight');
  await lanie.page.keyboard.press('Delete');
  for (const seat of [therapist, lanie]) await expectSteps(seat, ['Malaki · Does: go quiet']);
  await expectSaved(lanie.page);

  // Whose words they were copies them back; the therapist sees what is gone, and no way to write it.
  await menu(therapist, /^Over time/);
  await dialog(therapist.page).getByText('No longer on the map').waitFor();
  expect(
    await dialog(therapist.page)
      .getByRole('button', { name: /^Copy back/ })
      .count(),
  ).toBe(0);
  await menu(lanie, /^Over time/);
  await dialog(lanie.page)
    .getByRole('img', { name: /^The map as it was/ })
    .waitFor();
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  await dialog(lanie.page).getByRole('radio', { name: 'From then to now' }).click();
  const slider = dialog(lanie.page).getByRole('slider', { name: 'Between then and now' });
  await slider.press('End');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('100 percent now');
  await dialog(lanie.page).getByRole('radio', { name: 'How it grew' }).click();
  await dialog(lanie.page).getByRole('img', { name: 'The map with its first card' }).waitFor();
  await dialog(lanie.page).getByRole('button', { name: 'One card back' }).click();
  await dialog(lanie.page).getByRole('img', { name: 'The map with its first 0 cards' }).waitFor();
  await dialog(lanie.page).getByRole('radio', { name: 'Side by side' }).click();
  await dialog(lanie.page).getByRole('button', { name: 'Copy back: abandoned' }).click();
  for (const seat of [therapist, lanie]) await expectSteps(seat, both);
  await dialog(therapist.page).getByText('The cards say the same as now.').waitFor();
});

flow('how it went since last time is one’s own until it is shared, and can be taken back', async (table) => {
  const therapist = await table.sit('therapist');
  const malaki = await table.sit('malaki', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await menu(therapist, /^Since last time/);
  await dialog(therapist.page).getByText('Nobody has shared anything yet.').waitFor();

  await menu(malaki, /^Since last time/);
  const own = dialog(malaki.page);
  await own.getByRole('radio', { name: 'A bit of both' }).tap();
  await own.getByRole('textbox', { name: 'One line, if you like' }).fill('we paused once');
  expect(await findAxeViolations(malaki.page)).toEqual([]);
  expect(await dialog(therapist.page).getByText('we paused once').count()).toBe(0);
  await own.getByRole('button', { name: 'Share' }).tap();
  await dialog(therapist.page).getByText('Malaki: A bit of both. we paused once').waitFor();
  await own.getByRole('button', { name: 'Take it back' }).tap();
  await dialog(therapist.page).getByText('Nobody has shared anything yet.').waitFor();
});
