import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import type { At } from '../world/hands.ts';
import { findCardOnScreen, look, lookAtRest } from '../world/on-screen.ts';
import { svgOf } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  endSeat,
  newMap,
  pressEscape,
  runCommand,
  shareDevice,
  sitAgain,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const near = { x: 430, y: 220 };
const far = { x: 700, y: 420 };

flow(
  'two hands on one thing: both screens agree, nothing jumps back, nobody is told of an error',
  async (table) => {
    const therapist = await table.sit('therapist');
    const both = await table.sit('both');
    const [hers, his] = [both.page, therapist.page];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await shareDevice(therapist, both, ['Lanie', 'Malaki']);
    // Whoever looks on is the therapist on one more device, where a picture may leave.
    const witness = await sitAgain(table, therapist);
    const all = { witness, hands: [therapist, both] };
    await draw(his, 'r', near, { x: 560, y: 300 });
    await draw(his, 'r', far, { x: 840, y: 500 });
    const [one, other] = await agreed(all, 2);

    // A grip makes it larger, where it stands.
    await his.mouse.click(near.x, 260);
    await drag(his, { x: 560, y: 300 }, { x: 600, y: 350 });
    const [larger] = await agreed(all, 2);
    expect(larger).toMatchObject({ x: one?.x, y: one?.y });
    expect(larger?.width).toBeGreaterThan((one?.width ?? 0) + 20);

    // Lined up by name, and by the hand that comes near the line; Ctrl keeps a hand from it.
    await rest(his);
    await pressEscape(his);
    await drag(his, { x: 380, y: 180 }, { x: 900, y: 560 });
    await canvas(his).focus();
    await runCommand(his, 'Line up at the left');
    await dialog(his).waitFor({ state: 'detached' });
    await poll(witness, (boxes) => boxes[0]?.x === boxes[1]?.x && boxes[0]?.x === larger?.x);

    // What is drawn takes another colour and form by name, a step back each.
    const plain = await svgOf(witness);
    await runCommand(his, 'Colour: Malaki');
    await expect.poll(() => svgOf(witness)).not.toBe(plain);
    await stepBack(his);
    await expect.poll(() => svgOf(witness)).toBe(plain);
    await pressEscape(his);
    await his.mouse.click(near.x, 260);
    await runCommand(his, 'Make it a circle');
    await poll(witness, (boxes) => boxes.length === 1);
    await stepBack(his);
    await poll(witness, (boxes) => boxes.length === 2);
    await pressEscape(his);
    const left = near.x;
    await drag(his, { x: left, y: 460 }, { x: left + 4, y: 510 });
    await poll(witness, (boxes) => boxes[0]?.x === boxes[1]?.x && boxes[1]?.y !== other?.y);
    await his.keyboard.down('Control');
    await drag(his, { x: left, y: 510 }, { x: left + 4, y: 500 });
    await his.keyboard.up('Control');
    await poll(witness, (boxes) => boxes[0]?.x !== boxes[1]?.x);

    // One thing dragged by two: it lies where one of them let go.
    await hold(hers, { x: left, y: 260 }, { x: left + 160, y: 240 });
    await hold(his, { x: left, y: 260 }, { x: left + 60, y: 330 });
    await Promise.all([hers.mouse.up(), his.mouse.up()]);
    const [dropped] = await agreed(all, 2);
    const scale = (await percent(his)) / 100;
    const by = ((dropped?.x ?? 0) - (larger?.x ?? 0)) * scale;
    expect(Math.min(Math.abs(by - 160), Math.abs(by - 60))).toBeLessThan(6);

    // Deleted under the hand that drags it: it is gone, and the hand lets go of nothing.
    await pressEscape(hers);
    await pressEscape(his);
    await his.mouse.click(left + 4, 500);
    await hold(hers, { x: left + 4, y: 500 }, { x: left + 180, y: 560 });
    await his.keyboard.press('Delete');
    await poll(witness, (boxes) => boxes.length === 1);
    await hers.mouse.move(left + 220, 580, { steps: 4 });
    await hers.mouse.up();
    await agreed(all, 1);
    expect(await dialog(hers).count()).toBe(0);
    await stepBack(his);
    await agreed(all, 2);

    // Locked under the hand: it is told why, and the thing lies where it lay.
    const before = await agreed(all, 2);
    await hold(hers, { x: left + 4, y: 500 }, { x: left + 120, y: 580 });
    await lock(therapist);
    await hers.getByText('The map is locked', { exact: true }).waitFor();
    await hers.mouse.move(left + 160, 560, { steps: 3 });
    await hers.mouse.up();
    expect(await agreed(all, 2)).toEqual(before);
    await his.getByRole('button', { name: 'Unlock' }).click();

    // Both lead one end of an arrow elsewhere: it ends in one of the two places.
    await pressEscape(his);
    await pressEscape(hers);
    await draw(his, 'a', { x: 760, y: 260 }, { x: 900, y: 260 });
    await expect.poll(async () => (await arrowsOf(witness)).length).toBeGreaterThan(0);
    const [drawn] = await agreedOn(all, arrowsOf);
    for (const page of [his, hers]) {
      await pressEscape(page);
      await page.mouse.click(830, 260);
    }
    await hold(his, { x: 900, y: 260 }, { x: 930, y: 330 });
    await hold(hers, { x: 900, y: 260 }, { x: 960, y: 200 });
    await Promise.all([hers.mouse.up(), his.mouse.up()]);
    await expect.poll(async () => (await arrowsOf(witness))[0]).not.toBe(drawn);
    await agreedOn(all, arrowsOf);

    // A light that is pointed with is seen on the other screen, and fades.
    for (const page of [his, hers]) await pressEscape(page);
    await rest(his);
    await rest(hers);
    const dark = await lookAtRest(his);
    await hers.keyboard.press('k');
    await hers.mouse.move(500, 600);
    await hers.mouse.down();
    await hers.mouse.move(760, 620, { steps: 20 });
    await expect.poll(() => look(his)).not.toBe(dark);
    await hers.mouse.up();
    await rest(hers);
    await expect.poll(() => look(his)).toBe(dark);
  },
);

flow(
  'an arrow follows both its cards under two hands, and a seat ended in mid-drag leaves nothing',
  async (table) => {
    const therapist = await table.sit('therapist');
    const both = await table.sit('both');
    const [hers, his] = [both.page, therapist.page];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await shareDevice(therapist, both, ['Lanie', 'Malaki']);
    const witness = await sitAgain(table, therapist);
    const all = { witness, hands: [therapist, both] };
    await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'shout' });
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'leave' });
    const [from, to] = [await findCardOnScreen(his, 'shout'), await findCardOnScreen(his, 'leave')];
    const plain = await agreedOn(all, arrowsOf);
    await draw(his, 'a', from, to);
    await expect.poll(async () => (await arrowsOf(witness)).length).toBeGreaterThan(plain.length);
    const added = (await agreedOn(all, arrowsOf)).filter((line) => !plain.includes(line));
    const placed = await agreedOn(all, boxesOf);

    // Both ends move at once: the arrow lies between where both let go.
    const own = await findCardOnScreen(hers, 'shout');
    await canvas(his).focus();
    await pressEscape(his);
    await hold(hers, own, { x: own.x - 40, y: own.y + 90 });
    await hold(his, to, { x: to.x + 60, y: to.y - 70 });
    await Promise.all([hers.mouse.up(), his.mouse.up()]);
    await poll(witness, (boxes) =>
      placed.every((old) => !boxes.some(({ x, y }) => x === old.x && y === old.y)),
    );
    const lines = await agreedOn(all, arrowsOf);
    expect(added.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(plain.length + added.length);
    expect(lines.filter((line) => added.includes(line) || line.includes('NaN'))).toEqual([]);

    // The seat of the hand that drags ends: the card lies where it lay, for everybody else nothing has happened.
    const [card, resting] = [await findCardOnScreen(hers, 'shout'), await agreedOn(all, boxesOf)];
    await rest(hers);
    await rest(his);
    await lookAtRest(witness.page);
    const quiet = await paper(witness.page);
    await hold(hers, card, { x: card.x + 140, y: card.y + 60 });
    await expect.poll(() => paper(witness.page)).not.toBe(quiet);
    both.troubles.allow(/status of 4\d\d|WebSocket/);
    await endSeat(therapist, 'Lanie & Malaki');
    await hers.getByRole('heading', { name: 'Thank you for being here' }).waitFor();
    await hers.mouse.move(card.x + 200, card.y + 90, { steps: 3 });
    await hers.mouse.up();
    await rest(his);
    await expect.poll(() => paper(witness.page)).toBe(quiet);
    const left = { witness, hands: [therapist] };
    expect(await agreedOn(left, boxesOf)).toEqual(resting);
    expect(await dialog(witness.page).count()).toBe(0);
  },
);

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes on the paper from above, in map units, as its picture has them. */
async function boxesOf(seat: Seat): Promise<readonly Rect[]> {
  const rects = [
    ...(await svgOf(seat)).matchAll(
      /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" rx/g,
    ),
  ];
  return rects
    .map(([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }))
    .sort((a, b) => a.y - b.y);
}

/** The lines of arrows, as the picture has them. */
async function arrowsOf(seat: Seat): Promise<readonly string[]> {
  return [...(await svgOf(seat)).matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path ?? '');
}

interface Seats {
  /** Whoever only looks on. */
  readonly witness: Seat;
  readonly hands: readonly Seat[];
}

/** What all screens say once they say the same; nothing is selected on them then. */
async function agreedOn<T>({ witness, hands }: Seats, read: (seat: Seat) => Promise<T>): Promise<T> {
  for (const { page } of hands) await pressEscape(page);
  let said: T | undefined;
  await expect
    .poll(async () => {
      const whole = JSON.stringify((said = await read(witness)));
      for (const seat of hands) if (JSON.stringify(await read(seat)) !== whole) return false;
      return true;
    })
    .toBe(true);
  if (said === undefined) throw new Error('nothing was read');
  return said;
}

async function agreed(seats: Seats, count: number): Promise<readonly Rect[]> {
  await poll(seats.witness, (boxes) => boxes.length === count);
  return agreedOn(seats, boxesOf);
}

async function poll(witness: Seat, isSo: (boxes: readonly Rect[]) => boolean): Promise<void> {
  await expect.poll(async () => isSo(await boxesOf(witness))).toBe(true);
}

async function draw(page: Page, key: string, from: At, to: At): Promise<void> {
  await pressEscape(page);
  await canvas(page).focus();
  await page.keyboard.press(key);
  await drag(page, from, to);
}

async function stepBack(page: Page): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Control+z');
}

async function hold(page: Page, from: At, to: At): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

async function drag(page: Page, from: At, to: At): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
}

async function lock({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Lead the meeting' }).click();
  await page.getByRole('switch', { name: 'Lock the map' }).click();
  await page.keyboard.press('Escape');
}

async function rest(page: Page): Promise<void> {
  await page.mouse.move(110, 30);
}

async function percent(page: Page): Promise<number> {
  const said = await page.getByRole('button', { name: /Zoom to 100/ }).textContent();
  return Number(/(\d+) %$/.exec(said ?? '')?.[1]);
}

/** The middle of the map as it looks, where nothing of the furniture lies above it. */
async function paper(page: Page): Promise<string> {
  const clip = { x: 120, y: 100, width: 1_000, height: 440 };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}
