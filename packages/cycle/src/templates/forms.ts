import type { Template } from './template.ts';
import { couple } from './template.ts';

/** Two boxes and two arrows: the whole of it in a minute. */
export const theMoreTheMore = {
  id: 'the-more-the-more',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'move', prompt: 'more-first' },
    { owner: 'second', kind: 'move', prompt: 'more-second' },
  ],
} as const satisfies Template;

export const mapWithExits = {
  id: 'map-with-exits',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'starts' },
    { owner: 'first', kind: 'feeling', prompt: 'right-then' },
    { owner: 'first', kind: 'move', prompt: 'do-then' },
    { owner: 'second', kind: 'feeling', prompt: 'when-happens' },
    { owner: 'second', kind: 'move', prompt: 'do-then' },
    { owner: 'first', kind: 'new-step', prompt: 'step-out' },
    { owner: 'second', kind: 'new-step', prompt: 'step-out' },
    { owner: 'together', kind: 'pause', prompt: 'stop-and-return' },
  ],
} as const satisfies Template;

/** One person's own part of it. Nobody else has a place, and nobody else is named. */
export const onePersonsLoop = {
  id: 'one-persons-loop',
  layout: 'ring',
  people: { least: 1, most: 1 },
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'just-before' },
    { owner: 'first', kind: 'feeling', prompt: 'right-then' },
    { owner: 'first', kind: 'meaning', prompt: 'tells' },
    { owner: 'first', kind: 'body', prompt: 'in-body' },
    { owner: 'first', kind: 'move', prompt: 'do-then' },
    { owner: 'first', kind: 'cue', prompt: 'after-that' },
    { owner: 'first', kind: 'need', prompt: 'long-for' },
    { owner: 'first', kind: 'new-step', prompt: 'for-self' },
  ],
} as const satisfies Template;

export const oldDanceNewDance = {
  id: 'old-dance-new-dance',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'feeling', prompt: 'old-starts' },
    { owner: 'first', kind: 'move', prompt: 'old-step' },
    { owner: 'second', kind: 'feeling', prompt: 'when-happens' },
    { owner: 'second', kind: 'move', prompt: 'old-step' },
    { owner: 'first', kind: 'new-step', prompt: 'new-step' },
    { owner: 'second', kind: 'new-step', prompt: 'new-step' },
    { owner: 'together', kind: 'early-sign', prompt: 'old-early' },
  ],
} as const satisfies Template;

/** A turn for everybody, however many there are. */
export const threeOrMore = {
  id: 'three-or-more',
  layout: 'columns',
  people: { least: 3, most: 6 },
  slots: [
    { owner: 'each', kind: 'feeling', prompt: 'comes-to' },
    { owner: 'each', kind: 'move', prompt: 'do-then' },
  ],
} as const satisfies Template;

export const blank = { id: 'blank', layout: 'ring', people: couple, slots: [] } as const satisfies Template;
