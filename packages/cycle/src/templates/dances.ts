import type { Template } from './template.ts';
import { couple } from './template.ts';

/** One reaches, the other needs room: the structure a map begins with unless another is chosen. */
export const chaseAndRetreat = {
  id: 'chase-and-retreat',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'What do you see or hear when it starts?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel right then?' },
    { owner: 'first', kind: 'move', prompt: 'What do you do to reach the other?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when you are reached for like that?' },
    { owner: 'second', kind: 'meaning', prompt: 'What do you tell yourself then?' },
    { owner: 'second', kind: 'move', prompt: 'What do you do to get some room?' },
  ],
} as const satisfies Template;

export const bothOnGuard = {
  id: 'both-on-guard',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'What sounds like an attack to you?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel right then?' },
    { owner: 'first', kind: 'move', prompt: 'How do you defend yourself, or strike back?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when that comes at you?' },
    { owner: 'second', kind: 'meaning', prompt: 'What do you tell yourself then?' },
    { owner: 'second', kind: 'move', prompt: 'How do you defend yourself, or strike back?' },
  ],
} as const satisfies Template;

export const bothGoneQuiet = {
  id: 'both-gone-quiet',
  layout: 'columns',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'What tells you to say nothing?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel, though nobody sees it?' },
    { owner: 'first', kind: 'move', prompt: 'How do you pull back?' },
    { owner: 'second', kind: 'meaning', prompt: 'What do you think the silence means?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel, though nobody sees it?' },
    { owner: 'second', kind: 'move', prompt: 'How do you pull back?' },
  ],
} as const satisfies Template;

export const holdOnAndHope = {
  id: 'hold-on-and-hope',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'When is it good again for a while?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel while it is good?' },
    { owner: 'first', kind: 'move', prompt: 'What do you do to keep it?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when you are held on to?' },
    { owner: 'second', kind: 'move', prompt: 'What do you do then?' },
    { owner: 'first', kind: 'meaning', prompt: 'What do you tell yourself while you wait?' },
    { owner: 'first', kind: 'fear', prompt: 'What are you afraid of when it cools down?' },
    { owner: 'second', kind: 'fear', prompt: 'What are you afraid of when it gets close?' },
    { owner: 'together', kind: 'root', prompt: 'What did you both learn early about love?' },
  ],
} as const satisfies Template;

export const careThatClosesIn = {
  id: 'care-that-closes-in',
  layout: 'ring',
  people: couple,
  slots: [
    { owner: 'first', kind: 'cue', prompt: 'When do you begin to worry?' },
    { owner: 'first', kind: 'feeling', prompt: 'What do you feel while you worry?' },
    { owner: 'first', kind: 'move', prompt: 'How do you help, plan or check?' },
    { owner: 'second', kind: 'feeling', prompt: 'What do you feel when it is done for you?' },
    { owner: 'second', kind: 'meaning', prompt: 'What do you tell yourself then?' },
    { owner: 'second', kind: 'move', prompt: 'How do you get some room of your own?' },
  ],
} as const satisfies Template;

export const softSpotsAndShields = {
  id: 'soft-spots-and-shields',
  layout: 'figure-eight',
  people: couple,
  slots: [
    { owner: 'first', kind: 'feeling', prompt: 'What gets touched in you?' },
    { owner: 'first', kind: 'move', prompt: 'What shield goes up?' },
    { owner: 'second', kind: 'feeling', prompt: 'What does that touch in you?' },
    { owner: 'second', kind: 'move', prompt: 'What shield goes up?' },
    { owner: 'first', kind: 'tender', prompt: 'What is the soft spot behind the shield?' },
    { owner: 'second', kind: 'tender', prompt: 'What is the soft spot behind the shield?' },
    { owner: 'first', kind: 'once-helped', prompt: 'What did this shield once do for you?' },
    { owner: 'second', kind: 'once-helped', prompt: 'What did this shield once do for you?' },
  ],
} as const satisfies Template;
