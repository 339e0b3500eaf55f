import type { PausePlanField } from '../pause-plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whole agreements to pause. Each has its return (invariant 8): leaving without one is not a pause. */
export const pauses = {
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
} as const satisfies Vocabulary;

/** What each field of a pause agreement asks. */
export const pausePlanPrompts = {
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
} as const satisfies Readonly<Record<PausePlanField, string>>;

/** Words on offer for each question of a pause agreement; none where only the two can know. */
export const pausePlanOffers = {
  signal: ['“pause”', 'a hand on the heart', 'both hands make a T', 'our word for it'],
  who: ['either of us, any time, without a reason'],
  'about-me': ['it means: I need a moment, not: you did wrong'],
  return: ['to the sofa', 'to the kitchen table', 'on a short walk', 'when the children are asleep'],
  extend: ['I come back and say: I need longer, until …', 'later today', 'tomorrow, at a time we set then'],
  meanwhile: ['walk', 'breathe slowly', 'listen to music', 'take a shower', 'write it down', 'hold the cat'],
  'not-meanwhile': [
    'rehearse what to say',
    'send messages',
    'drink',
    'follow',
    'call somebody to take sides',
  ],
  where: ['one outside, one inside', 'bedroom and living room', 'each to a place of their own'],
  others: ['whoever stays looks after the children', 'we wait until the children are safe in bed'],
  'first-sentence': ['I’m back.', 'Can we start again?', 'I’m still here.', 'Tell me the part I missed.'],
  'parked-until': ['the next day', 'our weekly talk', 'our next meeting here'],
  'cannot-return': ['I send one kind message and a new time', 'you may call me once'],
  'not-an-end': ['the topic comes back when both of us are calm'],
  unsafe: ['a friend’s place', 'a helpline', 'the emergency number'],
} as const satisfies Readonly<Record<PausePlanField, readonly string[]>>;

/** What a term about pauses says on a map of one person: of “us” nobody speaks there. The other terms stay. */
export const pauseTermsAlone = {
  '20 minutes, then we come back': '20 minutes, then I come back',
  '30 minutes, then we come back': '30 minutes, then I come back',
  'an hour, then we come back': 'an hour, then I come back',
  'until after the children are asleep, then we come back':
    'until after the children are asleep, then I come back',
  'until tomorrow, at a time we set now': 'until tomorrow, at a time I set now',
  'ten slow breaths, then we go on': 'ten slow breaths, then I go on',
  'Our signal: a word or a gesture': 'My signal: a word or a gesture',
  'Who may call it: anyone, and no reason is needed': 'When I may call it: any time, and no reason is needed',
  'It says something about me, not about you': 'It says something about me, not about anybody else',
  'When we come back': 'When I come back',
  'If we need longer: check in, later today or tomorrow':
    'If I need longer: check in, later today or tomorrow',
  'Where each of us goes': 'Where I go',
  'The first sentence when we are back': 'The first sentence when I am back',
  'our word for it': 'my word for it',
  'either of us, any time, without a reason': 'any time, without a reason',
  'tomorrow, at a time we set then': 'tomorrow, at a time I set then',
  'one outside, one inside': 'outside',
  'bedroom and living room': 'the bedroom',
  'each to a place of their own': 'to a place of my own',
  'whoever stays looks after the children': 'somebody I trust looks after the children',
  'we wait until the children are safe in bed': 'I wait until the children are safe in bed',
  'our weekly talk': 'a time I write down',
  'the topic comes back when both of us are calm': 'the topic comes back when I am calm',
} as const satisfies Readonly<Record<string, string>>;
