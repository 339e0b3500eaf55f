import { afterAll, expect } from 'vitest';
import { lanAddresses } from '../../server/src/ops/lan-addresses.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow, plainHost } from '../world/three-seats.ts';
import {
  addCard,
  comeIn,
  dialog,
  endSeat,
  expectSaved,
  invite,
  inviteAndJoin,
  join,
  newMap,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('an invitation works once, on the device that opens it first', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', { ...phone, host: plainHost });
  const stranger = await table.sit('stranger');
  await newMap(therapist, ['Lanie', 'Malaki']);
  const link = await invite(therapist, 'Lanie');
  await join(lanie, link);
  expect(await lanie.page.evaluate(() => isSecureContext)).toBe(false);
  await comeIn(therapist, lanie, 'Lanie');

  stranger.troubles.allow(/status of 4\d\d/);
  await stranger.page.goto(stranger.origin + link);
  await stranger.page.getByRole('button', { name: 'Join' }).click();
  await stranger.page.getByRole('heading', { name: 'This link has been used' }).waitFor();

  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
});

flow('on the server’s own computer the way in is given as other devices find it', async (table) => {
  const { page, ...therapist } = await table.sit('therapist');
  await newMap({ page, ...therapist }, ['Lanie', 'Malaki']);
  await page.getByRole('button', { name: 'Invite' }).click();
  await dialog(page).getByRole('button', { name: 'Make a link' }).first().click();
  const link = dialog(page).getByRole('textbox', { name: 'Link for Lanie' });
  const given = async () => new URL(await link.inputValue()).host;
  const [first, ...others] = lanAddresses().map((address) => `${address}:${table.server.port}`);
  await expect.poll(given).toBe(first ?? new URL(therapist.origin).host);
  await dialog(page)
    .getByText(`Open ${first ?? new URL(therapist.origin).host}/join`)
    .waitFor();
  expect(await dialog(page).getByRole('button', { name: 'Address of this computer' }).count()).toBe(
    others.length > 0 ? 1 : 0,
  );
});

flow('the secret of a link is gone from the address, and no address or title says who', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  for (const { page } of [therapist, lanie]) {
    expect(page.url()).not.toMatch(/lanie|malaki|#/i);
    expect(await page.title()).toBe('Undercurrent');
  }
  await lanie.page.goBack();
  expect(lanie.page.url()).not.toMatch(/#./);
});

flow('without a seat nobody reads: not the page, not the server', async (table) => {
  const therapist = await table.sit('therapist');
  const stranger = await table.sit('stranger');
  const path = await newMap(therapist, ['Lanie', 'Malaki']);
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  stranger.troubles.allow(/status of 4\d\d/);
  await stranger.page.goto(stranger.origin + path);
  await stranger.page.getByRole('heading', { name: 'No seat at this map' }).waitFor();
  expect(await stranger.page.textContent('body')).not.toMatch(/Lanie|abandoned/);
  const answer = await stranger.page.request.get(`${stranger.origin}/api/maps/${path.split('/').pop()}/seat`);
  expect(answer.status()).toBe(401);
});

flow('the therapist ends a seat: that screen closes, the others see nothing of it', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  lanie.troubles.allow(/status of 4\d\d|WebSocket/);
  await endSeat(therapist, 'Lanie');
  await lanie.page.getByRole('heading', { name: 'Thank you for being here' }).waitFor();
  expect(await lanie.page.textContent('body')).not.toContain('abandoned');
  await expectSaved(therapist.page);
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
});
