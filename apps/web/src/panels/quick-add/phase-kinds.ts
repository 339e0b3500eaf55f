import { beneathKinds, newStepKinds, ringKinds, strengthKinds } from '@undercurrent/cycle';
import type { CardKind, Phase } from '@undercurrent/cycle';

/** Kinds with a button of their own in each phase. */
export const firstKinds = {
  map: ['cue', 'feeling', 'move'],
  beneath: ['tender', 'fear', 'need'],
  story: ['cue', 'feeling', 'move'],
  'new-steps': ['new-step', 'early-sign', 'pause'],
} as const satisfies Readonly<Record<Phase, readonly CardKind[]>>;

/** Where a kind lives, as the menu of kinds is parted. Letters are written elsewhere. */
const places = {
  ring: ringKinds,
  beneath: beneathKinds,
  'new-steps': newStepKinds,
  strengths: strengthKinds,
} as const satisfies Readonly<Record<string, readonly CardKind[]>>;
type Place = keyof typeof places;

const placeOf: Readonly<Record<Phase, Place>> = {
  map: 'ring',
  beneath: 'beneath',
  story: 'ring',
  'new-steps': 'new-steps',
};

/** The kinds behind "more", in groups: what is left of the phase's own place first. */
export function moreKinds(
  phase: Phase,
): readonly { readonly place: Place; readonly kinds: readonly CardKind[] }[] {
  const first: readonly CardKind[] = firstKinds[phase];
  const own = placeOf[phase];
  const order: readonly Place[] = [own, ...names.filter((place) => place !== own)];
  return order
    .map((place) => ({ place, kinds: places[place].filter((kind) => !first.includes(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

const names: readonly Place[] = ['ring', 'beneath', 'new-steps', 'strengths'];

/** Every kind quick add can place, in the order it shows them. */
export function kindsInOrder(phase: Phase): readonly CardKind[] {
  return [...firstKinds[phase], ...moreKinds(phase).flatMap(({ kinds }) => kinds)];
}
