import { heldBy, holdsArrows, layouts } from '@undercurrent/cycle';
import type { Actor, CycleMap } from '@undercurrent/cycle';
import {
  LocalEdit,
  commit,
  deleteItems,
  exampleEdits,
  lockBoard,
  pauseMeeting,
  resumeMeeting,
  setLayout,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import type { Scene } from '@undercurrent/scene';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { gesture, pressKey } from '../../../../tests/world/canvas-hand.ts';
import type { CanvasSeat } from '../../../../tests/world/canvas-seat.ts';
import { CanvasTable } from '../../../../tests/world/canvas-table.ts';
import type { Place } from '../../../../tests/world/canvas-table.ts';
import { PaperPointerEvent } from '../../../../tests/world/paper.ts';
import { brokenValues, inOneOrder } from '../../../../tests/world/replicas.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import type { SeededRandom } from '../../../../tests/world/seeded-random.ts';
import { toolNames } from '../stores/tool.ts';

const base = Number(process.env['HANDS_SEED'] ?? 1);
/** Two hundred tables, a few in each test, so that one that fails is named soon. */
const seedsARound = 10;
const rounds = Array.from({ length: 20 }, (_, index) => base + index * seedsARound);
const turns = 30;
const mostCards = 5;

/** New ids come from the seed too, so that a seed that fails fails again. */
const ids = vi.hoisted(() => ({ part: (): string => '' }));
vi.mock('nanoid', () => ({ nanoid: () => ids.part() }));
// The browser's clipboard is the page's, which these canvases do not have.
vi.mock('./clip/clip-work.ts', () => ({ startClipWork: () => () => {} }));
/** No browser measures texts here. */
vi.mock('../platform/measure-text.ts', async () => {
  const { fakeMeasure } = await import('../../../../packages/scene/src/testing/maps.ts');
  return { createTextMeasure: () => fakeMeasure };
});

/** The modules of three devices: each has its own stores, as three browsers have. */
const devices: (typeof CanvasSeat)[] = [];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('PointerEvent', PaperPointerEvent);
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) =>
    setTimeout(() => run(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  for (const _ of [1, 2, 3]) {
    vi.resetModules();
    devices.push((await import('../../../../tests/world/canvas-seat.ts')).CanvasSeat);
  }
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(rounds)(
  'three at one map, with any tool and gesture, come to one map and one scene (from %i)',
  async (first) => {
    for (let seed = first; seed < first + seedsARound; seed += 1) {
      await playOut(seed).catch((cause: unknown) => {
        throw new Error(`HANDS_SEED=${seed}`, { cause });
      });
    }
  },
);

async function playOut(seed: number): Promise<void> {
  const random = createRandom(seed);
  ids.part = random.part;
  const table = sitDown(random);
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      const place = random.pick(table.places);
      if (!place) continue;
      act(table, place, random);
      expect([...place.seat.lingering, ...place.seat.askedInVain]).toEqual([]);
      await vi.advanceTimersByTimeAsync(random.pick([0, 16, 16, 120, 900]) ?? 0);
      const hearer = random.pick(table.places);
      if (hearer) table.hear(hearer, 1 + random.int(4));
    }
    for (const { seat } of table.places) seat.rest();
    // What a busy machine was still loading is done before all is compared.
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(2_000);
    table.settle();
    await vi.advanceTimersByTimeAsync(2_000);
    check(table);
  } finally {
    table.dispose();
  }
}

function act(table: CanvasTable, place: Place, random: SeededRandom): void {
  const { seat } = place;
  if (seat.map.isPaused && place.actor.role === 'therapist') return resume(seat);
  if (seat.editing !== null && random.chance(0.8)) return write(seat, random);
  const chance = random.next();
  if (chance < 0.62) return draw(table, place, random);
  if (chance < 0.78) return pressKey(seat, random);
  if (chance < 0.88) return turnBack(seat, random);
  if (chance < 0.95) return lead(seat, random);
  return place.isCut ? table.mend(place) : table.cut(place);
}

function draw(table: CanvasTable, place: Place, random: SeededRandom): void {
  if (random.chance(0.4)) place.seat.take(random.pick(toolNames) ?? 'select');
  else if (random.chance(0.5)) place.seat.take('select');
  gesture(place.seat, random, () => meanwhile(table, place, random));
}

/** Between two moves of a hand: others are heard, or take away what it holds, or the other hand does something. */
function meanwhile(table: CanvasTable, place: Place, random: SeededRandom): void {
  const { seat } = place;
  const chance = random.next();
  if (chance < 0.3) table.hear(place, 1 + random.int(6));
  else if (chance < 0.6) takeAway(table, place, random);
  else if (chance < 0.7) pressKey(seat, random);
  else if (chance < 0.8) turnBack(seat, random);
  else if (chance < 0.9) seat.take(random.pick(toolNames) ?? 'select');
  else vi.advanceTimersByTime(600);
}

/** Somebody else deletes what is in the hand, or the board is locked or the meeting paused under it. */
function takeAway(table: CanvasTable, place: Place, random: SeededRandom): void {
  const other = random.pick(table.places.filter((each) => each !== place));
  if (!other || other.isCut) return;
  const ids = place.seat.selection.filter((id) => other.seat.has(id));
  if (ids.length === 0 || random.chance(0.3)) lead(other.seat, random);
  else other.seat.connection.run('delete', (map, actor) => deleteItems(map, actor, { ids }));
  table.hear(place);
}

function write(seat: CanvasSeat, random: SeededRandom): void {
  const chance = random.next();
  if (chance < 0.65) seat.type(random.pick(['a', 'é ', '🌊', 'why\n', '']) ?? '', performance.now());
  else seat.leaveWords(chance < 0.9 ? 'place' : 'give-up');
}

function turnBack({ connection }: CanvasSeat, random: SeededRandom): void {
  if (random.chance(0.7)) connection.undo();
  else connection.redo();
}

/** The therapist locks the board, anyone turns the layout or asks for a pause. */
function lead({ connection }: CanvasSeat, random: SeededRandom): void {
  const layout = random.pick(layouts) ?? 'ring';
  const chance = random.next();
  if (chance < 0.15) connection.run('pause', pauseMeeting);
  else if (chance < 0.5)
    connection.run('lock', (map, actor) => lockBoard(map, actor, { locked: !map.isLocked }));
  else connection.run('layout', (map, actor) => setLayout(map, actor, { layout }));
}

function resume({ connection }: CanvasSeat): void {
  connection.run('resume', resumeMeeting);
  connection.run('unlock', (map, actor) => lockBoard(map, actor, { locked: false }));
}

function check({ places }: CanvasTable): void {
  const seats = places.map(({ seat }) => seat);
  const [first] = seats;
  if (!first) throw new Error('nobody sits here');
  expect(drawnOtherwise(first.scene, first.drawnAnew())).toEqual([]);
  for (const seat of seats) {
    expect(inOneOrder(seat.map)).toEqual(inOneOrder(first.map));
    expect(drawnOtherwise(seat.scene, first.scene)).toEqual([]);
    expect(brokenValues(seat.doc)).toEqual([]);
    expect([...seat.lingering, ...seat.erasing, seat.moving]).toEqual([null]);
    expect(unsound(seat.scene.items, 'scene')).toEqual([]);
    expect(unsoundArrows(seat.map)).toEqual([]);
  }
}

/** What is painted in one scene and not, or otherwise, in the other; and the order, where only that differs. */
function drawnOtherwise(a: Scene, b: Scene): readonly string[] {
  const [inA, inB] = [a, b].map(({ items }) =>
    items.map(({ key, box, marks }) => JSON.stringify([key, box, marks])),
  );
  const isOrder = inA?.join() !== inB?.join();
  const apart = [
    ...(inA ?? []).filter((item) => !inB?.includes(item)),
    ...(inB ?? []).filter((item) => !inA?.includes(item)),
  ];
  return isOrder && apart.length === 0 ? ['the order of items'] : apart;
}

/** Where something that is painted is undefined or no number. */
function unsound(value: unknown, path: string): readonly string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unsound(part, `${path}/${key}`));
}

/** Arrows whose ends hang on what never was, or holds none, or lie nowhere. */
function unsoundArrows(map: CycleMap): readonly string[] {
  const marks = [...map.annotations.values(), ...map.bin.annotations.values()].filter(holdsArrows);
  const known = new Set<string>([...map.cards.keys(), ...map.bin.cards.keys(), ...marks.map(({ id }) => id)]);
  return [...map.annotations.values()].flatMap((mark) => {
    if (mark.kind !== 'arrow') return [];
    const isSound = [mark.from, mark.to].every(
      ({ by, ...hold }) =>
        (heldBy(hold) === null || known.has(heldBy(hold) ?? '')) && Number.isFinite(by.x + by.y),
    );
    return isSound && Math.abs(mark.bend) <= 2 ? [] : [mark.id];
  });
}

/** Some cards of the example with its free marks: all kinds of things, and quickly drawn. */
function fewThings(random: SeededRandom): readonly Edit[] {
  const start = exampleEdits(random.part);
  const cards = start.flatMap((edit) => (edit.kind === 'create' && edit.record === 'cards' ? [edit] : []));
  const kept = new Set<string>();
  for (const { id, fields } of cards) {
    const isFew = kept.size < mostCards && (fields.under === null || kept.has(fields.under ?? ''));
    if (isFew && random.chance(0.8)) kept.add(id);
  }
  const left = cards.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return start.filter((edit) => !left.some((id) => JSON.stringify(edit).includes(id)));
}

function sitDown(random: SeededRandom): CanvasTable {
  const start = fewThings(random);
  const people = start.flatMap((edit) =>
    edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
  );
  const therapist: Actor = { role: 'therapist', person: null };
  const actors = [therapist, ...people.map((person): Actor => ({ role: 'partner', person }))];
  const doc = new Y.Doc();
  doc.clientID = 1_000;
  commit(doc, start, new LocalEdit('start', null));
  return new CanvasTable(Y.encodeStateAsUpdate(doc), actors, devices);
}
