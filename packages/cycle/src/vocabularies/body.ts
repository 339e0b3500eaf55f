import type { Vocabulary } from './vocabulary.ts';

/** Signs in the body: each completes "In my body …". */
export const bodySigns = {
  id: 'body',
  groups: [
    {
      id: 'revved',
      terms: [
        'heart racing',
        'hot face',
        'tight chest',
        'clenched jaw',
        'fists',
        'shaking',
        'fast breath',
        'knot in stomach',
        'restless legs',
        'buzzing head',
        'loud voice',
        'tunnel vision',
        'can’t sit still',
      ],
    },
    {
      id: 'closing-down',
      terms: [
        'heavy',
        'cold',
        'far away',
        'foggy',
        'no words',
        'holding breath',
        'empty',
        'sleepy',
        'frozen',
        'can’t feel much',
        'small',
      ],
    },
    {
      id: 'settling',
      terms: [
        'slower breath',
        'warm hands',
        'shoulders drop',
        'can look at you',
        'feet on the floor',
        'softer voice',
      ],
    },
  ],
  first: {
    default: [
      'heart racing',
      'tight chest',
      'knot in stomach',
      'hot face',
      'clenched jaw',
      'heavy',
      'no words',
      'frozen',
    ],
    after: {
      angry: [
        'hot face',
        'clenched jaw',
        'fists',
        'heart racing',
        'loud voice',
        'tight chest',
        'buzzing head',
        'can’t sit still',
      ],
      'on-guard': [
        'heart racing',
        'tight chest',
        'knot in stomach',
        'shaking',
        'fast breath',
        'restless legs',
        'holding breath',
        'buzzing head',
      ],
      closed: ['heavy', 'no words', 'foggy', 'frozen', 'empty', 'cold', 'far away', 'can’t feel much'],
    },
  },
} as const satisfies Vocabulary;
