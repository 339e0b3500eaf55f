import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { readDownload, readPixels } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, agreeToPicture, canvas, choose, dialog, exportPicture, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('three people are on one map, each in a colour of their own, also in the picture', async (table) => {
  const seat = await table.sit('therapist');
  await newMap(seat, ['Lanie', 'Malaki', 'Steve']);
  for (const speaker of ['Lanie', 'Malaki', 'Steve']) {
    await addCard(seat, { speaker, kind: 'Feels', words: 'alone' });
  }
  await expectSteps(seat, ['Lanie · Feels: alone', 'Malaki · Feels: alone', 'Steve · Feels: alone']);
  const { bytes } = await readDownload(await exportPicture(seat, { format: 'PNG', size: '2×' }));
  const pixels = await readPixels(bytes, 'image/png');
  for (const colour of ['#6b3fa0', '#c2352b', '#0f766e']) {
    expect(pixels.count(colour), colour).toBeGreaterThan(300);
  }
});

flow('a picture of the selection holds the selection alone, and leaves the map as it was', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await addCard(seat, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  const whole = await readDownload(await exportPicture(seat, { format: 'SVG' }));
  expect(whole.bytes.toString('utf8')).toContain('pressured');

  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await choose(dialog(page).getByRole('radio', { name: 'SVG', exact: true }));
  await choose(dialog(page).getByRole('radio', { name: 'Selection', exact: true }));
  await agreeToPicture(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const part = (await readDownload(download)).bytes.toString('utf8');
  expect(part).toContain('abandoned');
  expect(part).not.toContain('pressured');
  await page.keyboard.press('Escape');
  await expectSteps(seat, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
});

flow(
  'a picture of a couple’s map starts with initials, and leaves when each of them has agreed to just that',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page } = seat;
    await newMap(seat, ['Lanie', 'Malaki']);
    await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
    await addCard(seat, { speaker: 'Malaki', kind: 'Trigger', words: 'Lanie calls' });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await choose(dialog(page).getByRole('radio', { name: 'SVG', exact: true }));
    const agrees = (name: string) => dialog(page).getByRole('checkbox', { name: `${name} agrees` });
    const save = dialog(page).getByRole('button', { name: 'Save picture' });
    const left: string[] = [];
    page.on('download', (download) => left.push(download.suggestedFilename()));

    await agrees('Lanie').check();
    await save.click();
    await dialog(page).getByRole('status').getByText('Everybody on the map agrees first.').waitFor();
    await agrees('Malaki').check();
    // What they agreed to is not what would leave now.
    await dialog(page).getByRole('checkbox', { name: 'With notes and ink' }).click();
    expect([await agrees('Lanie').isChecked(), await agrees('Malaki').isChecked()]).toEqual([false, false]);
    await save.click();
    expect(left).toEqual([]);

    for (const name of ['Lanie', 'Malaki']) await agrees(name).check();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const svg = (await readDownload(download)).bytes.toString('utf8');
    expect(svg).toContain('abandoned');
    expect(svg).toContain('L calls');
    expect(svg).not.toMatch(/Lanie|Malaki/);
  },
);

flow('a picture is copied to the clipboard', async (table) => {
  const seat = await table.sit('therapist');
  const { page, origin } = seat;
  await seat.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await agreeToPicture(page);
  await dialog(page).getByRole('button', { name: 'Copy' }).click();
  await page.getByText('The picture is on the clipboard.').waitFor();
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const pixels = await readPixels(Buffer.from(base64, 'base64'), 'image/png');
  expect(pixels.count('#6b3fa0')).toBeGreaterThan(200);
});
