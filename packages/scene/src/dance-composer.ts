import type { CycleMap, Dance } from '@undercurrent/cycle';
import { dances } from '@undercurrent/cycle';
import { blend } from './blend.ts';
import type { ComposeOptions, Composer } from './compose.ts';
import { createComposer } from './compose.ts';
import type { Scene } from './scene.ts';
import type { Measure } from './text/measure.ts';

/** Draws one map again and again, as any of its dances and as anything between two of them. */
export interface DanceComposer {
  /** `at` counts in `dances`: 0 is the old dance, 1 both, 2 the new; 1.5 is half way from both to the new. */
  readonly compose: (map: CycleMap, options: Omit<ComposeOptions, 'dance'>, at: number) => Scene;
}

/** A composer for each dance, made when it is first seen: the old one alone costs what one composer costs. */
export function createDanceComposer(tools: { readonly measure: Measure }): DanceComposer {
  const made = new Map<Dance, Composer>();
  const composeAs = (dance: Dance, map: CycleMap, options: Omit<ComposeOptions, 'dance'>) => {
    const composer = made.get(dance) ?? createComposer(tools);
    made.set(dance, composer);
    return composer.compose(map, { ...options, dance });
  };
  return {
    compose(map, options, at) {
      const from = danceAt(Math.floor(at));
      const share = at - Math.floor(at);
      const scene = composeAs(from, map, options);
      if (share === 0) return scene;
      return blend(scene, composeAs(danceAt(Math.ceil(at)), map, options), share, { isCrossfaded: true });
    },
  };
}

function danceAt(at: number): Dance {
  return dances[at] ?? 'old';
}
