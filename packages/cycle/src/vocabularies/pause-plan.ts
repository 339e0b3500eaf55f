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

/** What an agreement about pauses settles, one question a field; `required` ones are never left open. */
export interface PausePlanField {
  readonly id: string;
  readonly prompt: string;
  readonly isRequired: boolean;
}

/** The questions of a pause agreement, in the order in which they are asked. */
export const pausePlanFields: readonly PausePlanField[] = [
  { id: 'signal', prompt: 'Our signal: a word or a gesture', isRequired: true },
  { id: 'who', prompt: 'Who may call it: anyone, and no reason is needed', isRequired: true },
  { id: 'about-me', prompt: 'It says something about me, not about you', isRequired: false },
  { id: 'minimum', prompt: 'At least 20 minutes', isRequired: true },
  { id: 'return', prompt: 'When we come back', isRequired: true },
  { id: 'extend', prompt: 'If we need longer: check in, later today or tomorrow', isRequired: false },
  { id: 'meanwhile', prompt: 'What I do meanwhile', isRequired: false },
  { id: 'not-meanwhile', prompt: 'What I don’t do: rehearse, message, drink, follow', isRequired: false },
  { id: 'where', prompt: 'Where each of us goes', isRequired: false },
  { id: 'others', prompt: 'Who looks after children and pets', isRequired: false },
  { id: 'first-sentence', prompt: 'The first sentence when we are back', isRequired: false },
  { id: 'parked-until', prompt: 'The topic is parked until', isRequired: false },
  { id: 'cannot-return', prompt: 'What if I can’t come back in time', isRequired: false },
  { id: 'not-an-end', prompt: 'It never ends a topic for good', isRequired: false },
  { id: 'unsafe', prompt: 'Where to turn if it isn’t safe', isRequired: false },
];
