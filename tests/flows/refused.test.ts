import { MapId } from '@undercurrent/cycle';
import type { Card } from '@undercurrent/cycle';
import { LocalEdit, changeOwner, commit, openMap } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import * as v from 'valibot';
import { afterAll, expect } from 'vitest';
import type * as Y from 'yjs';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, desktop, phone } from '../world/browser.ts';
import { changedClient } from '../world/changed-client.ts';
import type { Guest } from '../world/guest.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, dialog, endSeat, expectSaved, inviteAndJoin, newMap, words } from '../world/verbs.ts';

afterAll(closeBrowser);

async function sitThree(table: Table, lanies = desktop) {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', lanies);
  lanie.troubles.allow(/WebSocket|ERR_|status of 4\d\d/);
  const malaki = await table.sit('malaki');
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  return { therapist, lanie, malaki, map: v.parse(MapId, path.replace('/map/', '')) };
}

const cardSaying = (guest: Guest, text: string): Card => {
  const cards = [...openMap(guest.doc).current().cards.values()];
  const found = cards.find((card) => card.phrase.text === text);
  if (!found) throw new Error('there is no such card');
  return found;
};

const keptButton = (seat: Seat) => seat.page.getByRole('button', { name: /^Words kept for you: / });

flow(
  'a changed client that forges the words of another is refused, and nobody sees a trace',
  async (table) => {
    const { therapist, lanie, malaki, map } = await sitThree(table);
    await addCard(malaki, { kind: 'Does', words: 'go quiet' });
    const steps = ['Malaki · Does: go quiet'];
    for (const seat of [therapist, lanie, malaki]) await expectSteps(seat, steps);
    const forger = await changedClient(lanie, map);
    const his = cardSaying(forger, 'go quiet');
    const stored = forger.doc.getMap<Y.Map<unknown>>('cards').get(his.id);
    stored?.set('phrase', { text: 'it is all my fault', scribe: his.owner, confirmedBy: [his.owner] });
    expect((await forger.closed).code).toBe(closeReasons.refused.code);
    forger.leave();

    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    const after = [...steps, 'Lanie · Feels: abandoned'];
    for (const seat of [therapist, lanie, malaki]) await expectSteps(seat, after);
    await malaki.page.reload();
    await expectSteps(malaki, after);
    expect(await keptButton(lanie).count()).toBe(0);
  },
);

flow(
  'offline words that were forbidden meanwhile come back to Lanie; all else she did arrives',
  async (table) => {
    const { therapist, lanie, malaki, map } = await sitThree(table, phone);
    await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'shut down' });
    await expectSteps(lanie, ['Lanie · Does: shut down']);
    lanie.line('cut');
    await lanie.page.getByText('The connection was lost').first().waitFor();
    await lanie.page
      .getByRole('region', { name: 'Steps' })
      .getByRole('button', { name: 'shut down', exact: true })
      .click();
    const field = lanie.page.getByRole('textbox', { name: /Words/ }).and(lanie.page.locator('textarea'));
    await field.fill('wait at the door');
    await field.press('Enter');
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await addCard(lanie, { kind: 'Does', words: 'ask again' });

    const tablet = await changedClient(therapist, map);
    const current = openMap(tablet.doc).current();
    const owner = current.people[1]?.id;
    if (!owner) throw new Error('Malaki is on the map');
    const actor = { role: 'therapist', person: null } as const;
    const edits = changeOwner(current, actor, { id: cardSaying(tablet, 'shut down').id, owner });
    if ('kind' in edits) throw new Error('the therapist may do that');
    commit(tablet.doc, edits, new LocalEdit('change owner', null));
    await expectSteps(malaki, ['Malaki · Does: shut down']);
    tablet.leave();

    lanie.line('open');
    const steps = ['Malaki · Does: shut down', 'Lanie · Feels: abandoned', 'Lanie · Does: ask again'];
    for (const seat of [lanie, therapist, malaki]) await expectSteps(seat, steps);
    await expectSaved(lanie.page);
    await keptButton(lanie).waitFor();
    for (const seat of [therapist, malaki]) expect(await keptButton(seat).count()).toBe(0);
    expect(await findAxeViolations(lanie.page)).toEqual([]);

    await keptButton(lanie).click();
    const kept = dialog(lanie.page);
    await kept.getByText('wait at the door', { exact: true }).waitFor();
    expect(await findAxeViolations(lanie.page)).toEqual([]);
    expect(
      await lanie.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ).not.toMatch(/door/);
    await kept.getByRole('button', { name: 'Put into a new card: wait at the door' }).click();
    await expect.poll(() => words(lanie.page).inputValue()).toBe('wait at the door');
    await expect.poll(() => keptButton(lanie).count()).toBe(0);
  },
);

flow('what was not stored when a seat ended can still be read and copied on the last page', async (table) => {
  const { therapist, lanie } = await sitThree(table);
  lanie.line('cut');
  await lanie.page.getByText('The connection was lost').first().waitFor();
  await addCard(lanie, { kind: 'Feels', words: 'nobody has read this' });
  await endSeat(therapist, 'Lanie');
  lanie.line('open');
  await lanie.page.getByRole('heading', { name: 'Words kept for you' }).waitFor();
  await lanie.page.getByText('nobody has read this').waitFor();
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  await lanie.page.getByRole('button', { name: 'Copy: nobody has read this' }).waitFor();
  await lanie.page.getByRole('button', { name: 'Discard: nobody has read this' }).click();
  await expect.poll(() => lanie.page.getByText('nobody has read this').count()).toBe(0);
});
