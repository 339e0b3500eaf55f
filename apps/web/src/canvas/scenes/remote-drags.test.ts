import type { CardId, CycleMap } from '@undercurrent/cycle';
import { createCardId, createSeatId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { expect, test } from 'vitest';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { RemoteDrags } from './remote-drags.ts';

const card = createCardId(() => 'draggedcard');

function mapWith(offset: Point): CycleMap {
  const cards = new Map([[card, { id: card, offsets: { ring: offset } }]]);
  return { cards, annotations: new Map() } as unknown as CycleMap;
}

function dragging(by: Point | null): readonly OtherPresence[] {
  const seat = { id: createSeatId(() => 'malakisseat'), role: 'partner', person: null } as const;
  return [{ client: 7, seat, presence: { drag: by ? { ids: [card], by } : null } }];
}

const at = (drags: ReadonlyMap<CardId | string, Point>) => (drags as ReadonlyMap<string, Point>).get(card);
const home = mapWith({ x: 0, y: 0 });
const moved = mapWith({ x: 9, y: 0 });
const by = { x: 9, y: 0 };

test('a drop that arrives before the end of its preview never moves a card twice', () => {
  const drags = new RemoteDrags();
  expect(at(drags.read(dragging(by), home, 0))).toEqual(by);
  expect(at(drags.read(dragging(by), moved, 10))).toBeUndefined();
  expect(at(drags.read(dragging(by), moved, 20))).toBeUndefined();
  expect(at(drags.read(dragging(null), moved, 30))).toBeUndefined();
});

test('a drop that arrives after the end of its preview never lets a card jump back', () => {
  const drags = new RemoteDrags();
  drags.read(dragging(by), home, 0);
  expect(at(drags.read(dragging(null), home, 10))).toEqual(by);
  expect(drags.waitsMs).not.toBeNull();
  expect(at(drags.read(dragging(null), moved, 60))).toBeUndefined();
  expect(drags.waitsMs).toBeNull();
});

test('a drag that was given up goes back after a short wait', () => {
  const drags = new RemoteDrags();
  drags.read(dragging(by), home, 0);
  drags.read(dragging(null), home, 10);
  expect(at(drags.read(dragging(null), home, 1_000))).toBeUndefined();
});

test('the next drag of a card that was just dropped is drawn', () => {
  const drags = new RemoteDrags();
  drags.read(dragging(by), home, 0);
  drags.read(dragging(by), moved, 10);
  expect(at(drags.read(dragging({ x: 1, y: 1 }), moved, 20))).toEqual({ x: 1, y: 1 });
});
