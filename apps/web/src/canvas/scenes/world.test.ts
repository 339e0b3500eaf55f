import type { CycleMap } from '@undercurrent/cycle';
import { centerOf } from '@undercurrent/geometry';
import { createComposer } from '@undercurrent/scene';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fakeMeasure } from '../../../../../packages/scene/src/testing/maps.ts';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import type { ShownScene } from './shown-scene.ts';
import { createWorld, targetAt } from './world.ts';

test('what went since the last frame is met by no press and no brush, though it is still drawn', () => {
  const map = theTango();
  const resting = createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light });
  const store = createStore<CycleMap | null>()(() => map);
  const connection = { map: store } as unknown as MapConnection;
  const shown = { store: createStore(() => ({ resting, still: null })) } as unknown as ShownScene;
  const [placement] = resting.placements.values();
  if (!placement) throw new Error('the tango has cards');
  const { id, box } = placement;
  const met = () => targetAt(connection, resting, { at: centerOf(box), reach: 4 });
  const brushed = () => createWorld(connection, shown).idsWithin(box);
  expect(met()).toMatchObject({ kind: 'card', id });
  expect(brushed()).toContain(id);
  store.setState({ ...map, cards: new Map([...map.cards].filter(([card]) => card !== id)) }, true);
  expect(met()).toBeNull();
  expect(brushed()).not.toContain(id);
});
