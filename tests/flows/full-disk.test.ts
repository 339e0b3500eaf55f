import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, expectSaved, inviteAndJoin, newMap, words } from '../world/verbs.ts';

afterAll(closeBrowser);

const banner = ({ page }: Seat) => page.getByRole('region', { name: /can’t store anything/ });

flow(
  'on a full disk everybody reads on, their words say that they are only here, and it goes on by itself',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    const first = 'Lanie · Feels: abandoned';
    for (const seat of [therapist, lanie, malaki]) await expectSteps(seat, [first]);

    table.server.fillDisk(true);
    await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
    for (const seat of [therapist, lanie, malaki]) await banner(seat).waitFor();
    await lanie.page.getByText('on this device only').waitFor();
    await expectSteps(lanie, [first, 'Lanie · Does: raise my voice']);
    for (const seat of [therapist, malaki]) {
      await seat.page.locator('[data-connection="read-only"][data-save="saved"]').first().waitFor();
      await expectSteps(seat, [first]);
    }
    // Who comes now reads what is stored.
    await malaki.page.reload();
    await banner(malaki).waitFor();
    await expectSteps(malaki, [first]);
    await addCard(malaki, { kind: 'Does', words: 'go quiet' });
    await malaki.page.getByText('on this device only').waitFor();
    await words(therapist.page).click();
    await therapist.page.keyboard.type('half a');
    for (const { page } of [lanie, malaki]) expect(await findAxeViolations(page)).toEqual([]);

    table.server.fillDisk(false);
    for (const seat of [therapist, lanie, malaki]) {
      await banner(seat).waitFor({ state: 'detached' });
      await expectSaved(seat.page);
    }
    // Two cards put in one place by people who did not see each other lie in one order everywhere, whichever it is.
    const { steps: all } = await expectSameMap([therapist, lanie, malaki], 3);
    expect(all.toSorted()).toEqual(['Lanie · Does: raise my voice', first, 'Malaki · Does: go quiet']);
    expect(await words(therapist.page).inputValue()).toBe('half a');
    await lanie.page.reload();
    await expectSteps(lanie, all);
  },
  { hasDiskInHand: true },
);
