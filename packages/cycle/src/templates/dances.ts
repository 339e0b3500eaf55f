import type { Template } from './template.ts';
import { couple } from './template.ts';

/** One reaches, the other needs room: the structure a map begins with unless another is chosen. */
export const chaseAndRetreat = {
  id: 'chase-and-retreat',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'starts' },
    { owner: 'first', kind: 'feeling', prompt: 'right-then' },
    { owner: 'first', kind: 'move', prompt: 'reach' },
    { owner: 'second', kind: 'feeling', prompt: 'reached-for' },
    { owner: 'second', kind: 'meaning', prompt: 'tell-self' },
    { owner: 'second', kind: 'move', prompt: 'get-room' },
  ],
} as const satisfies Template;

export const bothOnGuard = {
  id: 'both-on-guard',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'sounds-attack' },
    { owner: 'first', kind: 'feeling', prompt: 'right-then' },
    { owner: 'first', kind: 'move', prompt: 'defend' },
    { owner: 'second', kind: 'feeling', prompt: 'comes-at' },
    { owner: 'second', kind: 'meaning', prompt: 'tell-self' },
    { owner: 'second', kind: 'move', prompt: 'defend' },
  ],
} as const satisfies Template;

export const bothGoneQuiet = {
  id: 'both-gone-quiet',
  layout: 'columns',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'say-nothing' },
    { owner: 'first', kind: 'feeling', prompt: 'unseen' },
    { owner: 'first', kind: 'move', prompt: 'pull-back' },
    { owner: 'second', kind: 'meaning', prompt: 'silence-means' },
    { owner: 'second', kind: 'feeling', prompt: 'unseen' },
    { owner: 'second', kind: 'move', prompt: 'pull-back' },
  ],
} as const satisfies Template;

export const holdOnAndHope = {
  id: 'hold-on-and-hope',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'good-again' },
    { owner: 'first', kind: 'feeling', prompt: 'while-good' },
    { owner: 'first', kind: 'move', prompt: 'keep-it' },
    { owner: 'second', kind: 'feeling', prompt: 'held-on-to' },
    { owner: 'second', kind: 'move', prompt: 'do-then' },
    { owner: 'first', kind: 'meaning', prompt: 'while-waiting' },
    { owner: 'first', kind: 'fear', prompt: 'cools-down' },
    { owner: 'second', kind: 'fear', prompt: 'gets-close' },
    { owner: 'together', kind: 'root', prompt: 'learned-love' },
  ],
} as const satisfies Template;

export const careThatClosesIn = {
  id: 'care-that-closes-in',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'begin-worry' },
    { owner: 'first', kind: 'feeling', prompt: 'while-worrying' },
    { owner: 'first', kind: 'move', prompt: 'help-plan' },
    { owner: 'second', kind: 'feeling', prompt: 'done-for' },
    { owner: 'second', kind: 'meaning', prompt: 'tell-self' },
    { owner: 'second', kind: 'move', prompt: 'own-room' },
  ],
} as const satisfies Template;

export const softSpotsAndShields = {
  id: 'soft-spots-and-shields',
  layout: 'figure-eight',
  people: couple,
  slots: [
    { owner: 'first', kind: 'feeling', prompt: 'touched' },
    { owner: 'first', kind: 'move', prompt: 'shield' },
    { owner: 'second', kind: 'feeling', prompt: 'touches' },
    { owner: 'second', kind: 'move', prompt: 'shield' },
    { owner: 'first', kind: 'tender', prompt: 'soft-spot' },
    { owner: 'second', kind: 'tender', prompt: 'soft-spot' },
    { owner: 'first', kind: 'once-helped', prompt: 'shield-once' },
    { owner: 'second', kind: 'once-helped', prompt: 'shield-once' },
  ],
} as const satisfies Template;
