import { surfaceOf } from '@undercurrent/cycle';
import type { CycleMap, Surface } from '@undercurrent/cycle';
import { createComposer } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fakeMeasure } from '../../../../../packages/scene/src/testing/maps.ts';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { freeArea, toScreenBox, useCamera } from '../../stores/camera.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { contains } from '../layers/culling.ts';
import { followContent } from './follow-content.ts';
import type { Shown, ShownScene } from './shown-scene.ts';

test('the line that stands for folded cards is in sight as soon as there is one', () => {
  usePreferences.setState({ motion: 'still' });
  useCamera.setState({ ...useCamera.getInitialState(), size: { width: 1024, height: 460 } });
  const composer = createComposer({ measure: fakeMeasure });
  const draw = (map: CycleMap) => composer.compose(map, { palette: palettes.light });
  const tango = theTango();
  const only = (...surfaces: readonly Surface[]) =>
    new Map([...tango.cards].filter(([, { kind }]) => surfaces.includes(surfaceOf(kind))));
  const map: CycleMap = { ...tango, isBeneathRaised: false, annotations: new Map() };
  const store = createStore<Shown>()(() => shownAs(draw({ ...map, cards: only('ring') })));
  const stop = followContent({ store } as unknown as ShownScene);
  const deep = draw({ ...map, cards: only('ring', 'beneath') });
  const line = deep.items.find(({ target }) => target?.kind === 'waterline');
  if (!line) throw new Error('something lies beneath');
  store.setState(shownAs(deep));
  const { camera, size, insets } = useCamera.getState();
  expect(contains(freeArea({ size, insets }), toScreenBox(camera, line.box))).toBe(true);
  stop();
});

const shownAs = (scene: Scene): Shown => ({ scene, written: scene, resting: scene, still: null });
