import type { Vocabulary } from './vocabulary.ts';

/** What a couple has: things that already hold them, named by either or by both. */
export const strengths = {
  id: 'strengths',
  groups: [
    {
      id: 'between-us',
      terms: [
        'we make each other laugh',
        'we always come back',
        'we want this to work',
        'we are good in a crisis',
        'we raise our children together',
        'we can say sorry',
        'we have a shared history',
        'we trust each other with money',
        'we touch easily',
        'we are curious about each other',
      ],
    },
    {
      id: 'in-you',
      terms: [
        '{name} is there when it counts',
        '{name} listens when I cry',
        '{name} works hard for us',
        '{name} is kind to my family',
        '{name} keeps promises',
        '{name} tells the truth',
        '{name} lets me be myself',
      ],
    },
    {
      id: 'small-things',
      terms: [
        'coffee in the morning',
        'walks',
        'music in the kitchen',
        'a message during the day',
        'Sunday mornings',
        'the way we say goodnight',
      ],
    },
  ],
  first: {
    default: [
      'we make each other laugh',
      'we always come back',
      'we want this to work',
      'we can say sorry',
      'we are good in a crisis',
      'coffee in the morning',
      'we touch easily',
      'we have a shared history',
    ],
    after: {},
  },
} as const satisfies Vocabulary;
