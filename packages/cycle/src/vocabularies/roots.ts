import type { Vocabulary } from './vocabulary.ts';

/** Early roots: "I grew up with …", "I learned this when …". */
export const roots = {
  id: 'roots',
  groups: [
    {
      id: 'too-little',
      terms: [
        'parents often away',
        'no one to turn to',
        'feelings not noticed',
        'left to manage alone',
        'a parent who was hard to reach',
        'affection was rare',
      ],
    },
    {
      id: 'came-and-went',
      terms: [
        'love depended on how I did',
        'warm one day, cold the next',
        'promises not kept',
        'never knew which parent I’d get',
        'had to earn attention',
      ],
    },
    {
      id: 'too-much',
      terms: [
        'hovered over',
        'no privacy',
        'my mood was everyone’s business',
        'closeness left no room for no',
        'decisions made for me',
      ],
    },
    {
      id: 'roles-turned-round',
      terms: [
        'looked after a parent',
        'kept the peace',
        'parent’s confidant',
        'raised my siblings',
        'grew up early',
      ],
    },
    {
      id: 'hard-edges',
      terms: [
        'criticised a lot',
        'high standards, little comfort',
        'tears not allowed',
        'punished for mistakes',
        'compared with others',
      ],
    },
    {
      id: 'frightening-or-lost',
      terms: [
        'loud fights',
        'felt unsafe at home',
        'someone drank or used',
        'illness in the family',
        'a death',
        'a separation',
        'many moves',
      ],
    },
    {
      id: 'wider-world-later',
      terms: ['migration, war or exile', 'prejudice about who we are', 'past partner who hurt or left me'],
    },
  ],
  first: {
    default: [
      'parents often away',
      'had to earn attention',
      'hovered over',
      'tears not allowed',
      'criticised a lot',
      'kept the peace',
      'love depended on how I did',
      'loud fights',
    ],
    after: {},
  },
} as const satisfies Vocabulary;

/** How a move once helped: each completes "Once this helped me: it …". */
export const onceHelped = {
  id: 'once-helped',
  groups: [
    {
      id: 'helped',
      terms: [
        'kept me safe',
        'kept the peace',
        'got me noticed',
        'stopped the shouting',
        'let me feel in charge',
        'kept hope alive',
        'hid my hurt',
        'kept me close',
        'made me needed',
        'kept me out of trouble',
        'helped me cope alone',
        'let me leave before being left',
        'made me strong',
        'protected someone else',
        'avoided disappointment',
        'got through the day',
      ],
    },
  ],
  first: {
    default: [
      'kept me safe',
      'kept the peace',
      'got me noticed',
      'hid my hurt',
      'kept me close',
      'let me feel in charge',
      'stopped the shouting',
      'kept hope alive',
    ],
    after: {
      toward: [
        'got me noticed',
        'kept me close',
        'kept hope alive',
        'kept me safe',
        'let me feel in charge',
        'avoided disappointment',
        'helped me cope alone',
        'made me strong',
      ],
      against: [
        'made me strong',
        'let me feel in charge',
        'kept me safe',
        'hid my hurt',
        'let me leave before being left',
        'got me noticed',
        'protected someone else',
        'stopped the shouting',
      ],
      away: [
        'kept the peace',
        'kept me safe',
        'hid my hurt',
        'kept me out of trouble',
        'helped me cope alone',
        'got through the day',
        'stopped the shouting',
        'avoided disappointment',
      ],
      managing: [
        'made me needed',
        'let me feel in charge',
        'kept me safe',
        'protected someone else',
        'kept the peace',
        'kept me close',
        'made me strong',
        'got through the day',
      ],
      pleasing: [
        'kept the peace',
        'kept me close',
        'stopped the shouting',
        'kept me out of trouble',
        'avoided disappointment',
        'kept me safe',
        'got through the day',
        'protected someone else',
      ],
    },
  },
} as const satisfies Vocabulary;
