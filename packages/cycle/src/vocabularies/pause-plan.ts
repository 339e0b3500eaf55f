import type { PausePlanField } from '../pause-plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whole agreements to pause. Each has its return (invariant 8): leaving without one is not a pause. */
export const pauses: Vocabulary = {
  id: 'pauses',
  groups: [
    {
      id: 'with-return',
      terms: [
        '20 minutes, then we come back',
        '30 minutes, then we come back',
        'an hour, then we come back',
        'until after the children are asleep, then we come back',
        'until tomorrow, at a time we set now',
        'ten slow breaths, then we go on',
      ],
    },
  ],
  first: {
    default: [
      '20 minutes, then we come back',
      '30 minutes, then we come back',
      'an hour, then we come back',
      'until tomorrow, at a time we set now',
      'ten slow breaths, then we go on',
      'until after the children are asleep, then we come back',
    ],
    after: {},
  },
};

/** What each field of a pause agreement asks. */
export const pausePlanPrompts: Readonly<Record<PausePlanField, string>> = {
  signal: 'Our signal: a word or a gesture',
  who: 'Who may call it: anyone, and no reason is needed',
  'about-me': 'It says something about me, not about you',
  return: 'When we come back',
  extend: 'If we need longer: check in, later today or tomorrow',
  meanwhile: 'What I do meanwhile',
  'not-meanwhile': 'What I don’t do: rehearse, message, drink, follow',
  where: 'Where each of us goes',
  others: 'Who looks after children and pets',
  'first-sentence': 'The first sentence when we are back',
  'parked-until': 'The topic is parked until',
  'cannot-return': 'What if I can’t come back in time',
  'not-an-end': 'It never ends a topic for good',
  unsafe: 'Where to turn if it isn’t safe',
};
