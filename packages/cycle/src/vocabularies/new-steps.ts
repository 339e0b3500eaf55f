import type { Vocabulary } from './vocabulary.ts';

/** New steps and exits: each completes "Next time I …". */
export const newSteps = {
  id: 'new-steps',
  groups: [
    {
      id: 'notice',
      terms: ['name the pattern', 'say “it’s here”', 'spot my first body sign', 'take three breaths'],
    },
    {
      id: 'slow',
      terms: ['lower my voice', 'sit down', 'ask to go slower', 'call a pause', 'come back when I said'],
    },
    {
      id: 'open-up',
      terms: [
        'say the soft feeling',
        'say what I need',
        'say what I’m afraid of',
        'put silence into words',
        'tell one small thing',
        'write it if I can’t say it',
      ],
    },
    {
      id: 'reach',
      terms: ['ask gently', 'start with “I”', 'ask for a hug', 'ask “are we ok?”', 'send one kind message'],
    },
    {
      id: 'respond',
      terms: [
        'stay in the room',
        'turn toward',
        'say “I’m listening”',
        'repeat what I heard',
        'ask one question',
        'reassure first',
        'say “I’m not leaving”',
        'say when I’ll be back',
      ],
    },
    {
      id: 'make-room',
      terms: [
        'give space without punishing',
        'wait before asking again',
        'let you finish',
        'accept a no',
        'decide together',
      ],
    },
    {
      id: 'mend',
      terms: ['own my part', 'say sorry for one thing', 'thank you for trying', 'touch base later'],
    },
    { id: 'care-for-myself', terms: ['comfort the younger me', 'call a friend', 'walk', 'rest'] },
  ],
  first: {
    default: [
      'name the pattern',
      'say the soft feeling',
      'call a pause',
      'lower my voice',
      'stay in the room',
      'put silence into words',
      'give space without punishing',
      'ask gently',
    ],
    after: {
      toward: [
        'ask gently',
        'lower my voice',
        'wait before asking again',
        'say what I’m afraid of',
        'give space without punishing',
        'say the soft feeling',
        'ask “are we ok?”',
        'take three breaths',
      ],
      against: [
        'lower my voice',
        'own my part',
        'say what I need',
        'start with “I”',
        'take three breaths',
        'let you finish',
        'say sorry for one thing',
        'say the soft feeling',
      ],
      away: [
        'put silence into words',
        'stay in the room',
        'say when I’ll be back',
        'tell one small thing',
        'call a pause',
        'turn toward',
        'come back when I said',
        'say “I’m not leaving”',
      ],
      managing: [
        'ask one question',
        'let you finish',
        'decide together',
        'accept a no',
        'say what I’m afraid of',
        'give space without punishing',
        'repeat what I heard',
        'rest',
      ],
      pleasing: [
        'say what I need',
        'tell one small thing',
        'ask to go slower',
        'say the soft feeling',
        'start with “I”',
        'take three breaths',
        'call a pause',
        'write it if I can’t say it',
      ],
    },
  },
} as const satisfies Vocabulary;

/** Lines that mend: said aloud, as they stand. */
export const repairLines = {
  id: 'repair-lines',
  groups: [
    {
      id: 'repair',
      terms: [
        'Can we start again?',
        'That came out sharper than I meant.',
        'I’m getting scared, not angry.',
        'It’s the tango, not you.',
        'I need ten slow breaths.',
        'Tell me the part I missed.',
        'I want to understand.',
        'I’m still here.',
        'I pulled away. I’m back.',
        'I pushed. I’m sorry.',
        'What would help right now?',
        'I heard: … Is that right?',
        'You matter more than this.',
        'I need space and I’ll return at …',
        'Thank you for telling me.',
        'Same team.',
      ],
    },
  ],
  first: {
    default: [
      'Can we start again?',
      'I’m still here.',
      'Same team.',
      'I want to understand.',
      'I’m getting scared, not angry.',
      'Tell me the part I missed.',
      'You matter more than this.',
      'What would help right now?',
    ],
    after: {},
  },
} as const satisfies Vocabulary;
