import type { Template } from './template.ts';
import { couple } from './template.ts';

/** Two boxes and two arrows: the whole of it in a minute. */
export const theMoreTheMore = {
  id: 'the-more-the-more',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'move', prompt: 'The more I …' },
    { owner: 'second', kind: 'move', prompt: '… the more I …' },
  ],
} as const satisfies Template;

export const mapWithExits = {
  id: 'map-with-exits',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'What do you see or hear when it starts?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel right then?' },
    { owner: 'first', kind: 'move', prompt: 'What do you do then?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when that happens?' },
    { owner: 'second', kind: 'move', prompt: 'What do you do then?' },
    { owner: 'first', kind: 'new-step', prompt: 'Where could you step out, and how?' },
    { owner: 'second', kind: 'new-step', prompt: 'Where could you step out, and how?' },
    { owner: 'together', kind: 'pause', prompt: 'How do you stop, and when do you come back?' },
  ],
} as const satisfies Template;

/** One person's own part of it. Nobody else has a place, and nobody else is named. */
export const onePersonsLoop = {
  id: 'one-persons-loop',
  layout: 'ring',
  people: { least: 1, most: 1 },
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'What happens just before?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel right then?' },
    { owner: 'first', kind: 'meaning', prompt: 'What do you tell yourself?' },
    { owner: 'first', kind: 'body', prompt: 'Where do you notice it in the body?' },
    { owner: 'first', kind: 'move', prompt: 'What do you do then?' },
    { owner: 'first', kind: 'cue', prompt: 'And what happens after that?' },
    { owner: 'first', kind: 'need', prompt: 'What do you long for in that moment?' },
    { owner: 'first', kind: 'new-step', prompt: 'What could you do for yourself another time?' },
  ],
} as const satisfies Template;

export const oldDanceNewDance = {
  id: 'old-dance-new-dance',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel when the old dance starts?' },
    { owner: 'first', kind: 'move', prompt: 'What is your old step?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when that happens?' },
    { owner: 'second', kind: 'move', prompt: 'What is your old step?' },
    { owner: 'first', kind: 'new-step', prompt: 'What would be a new step?' },
    { owner: 'second', kind: 'new-step', prompt: 'What would be a new step?' },
    { owner: 'together', kind: 'early-sign', prompt: 'What tells you both that the old dance starts?' },
  ],
} as const satisfies Template;

/** A turn for everybody, however many there are. */
export const threeOrMore = {
  id: 'three-or-more',
  layout: 'columns',
  people: { least: 3, most: 6 },
  slots: [
    { owner: 'each', kind: 'feeling', prompt: 'What do you feel when it comes to you?' },
    { owner: 'each', kind: 'move', prompt: 'What do you do then?' },
  ],
} as const satisfies Template;

export const blank = { id: 'blank', layout: 'ring', people: couple, slots: [] } as const satisfies Template;
