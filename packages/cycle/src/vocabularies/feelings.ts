import type { Vocabulary } from './vocabulary.ts';

/** Feelings on the surface: each completes "I feel …". */
export const surfaceFeelings = {
  id: 'surface-feelings',
  groups: [
    {
      id: 'angry',
      terms: [
        'annoyed',
        'irritated',
        'frustrated',
        'angry',
        'furious',
        'resentful',
        'fed up',
        'impatient',
        'exasperated',
        'indignant',
      ],
    },
    {
      id: 'on-guard',
      terms: [
        'jealous',
        'suspicious',
        'disgusted',
        'on edge',
        'tense',
        'restless',
        'agitated',
        'panicky',
        'flooded',
        'cornered',
        'guarded',
        'defensive',
      ],
    },
    {
      id: 'closed',
      terms: ['numb', 'flat', 'blank', 'far away', 'shut off', 'hopeless', 'confused', 'wound up'],
    },
  ],
  first: {
    default: ['angry', 'panicky', 'frustrated', 'tense', 'numb', 'defensive', 'hopeless', 'on edge'],
    after: {
      away: ['panicky', 'restless', 'on edge', 'frustrated', 'angry', 'suspicious', 'hopeless', 'tense'],
      toward: ['cornered', 'flooded', 'tense', 'defensive', 'numb', 'irritated', 'shut off', 'guarded'],
      against: ['defensive', 'angry', 'flooded', 'cornered', 'shut off', 'resentful', 'numb', 'tense'],
      managing: ['irritated', 'cornered', 'resentful', 'guarded', 'impatient', 'shut off', 'tense', 'flat'],
      pleasing: [
        'confused',
        'suspicious',
        'frustrated',
        'on edge',
        'impatient',
        'flat',
        'irritated',
        'tense',
      ],
      sounds: ['panicky', 'tense', 'on edge', 'defensive', 'cornered', 'restless', 'angry', 'numb'],
      signs: ['irritated', 'jealous', 'restless', 'panicky', 'suspicious', 'angry', 'flat', 'hopeless'],
      words: [
        'defensive',
        'irritated',
        'cornered',
        'resentful',
        'angry',
        'flooded',
        'shut off',
        'exasperated',
      ],
    },
  },
} as const satisfies Vocabulary;

/** Feelings underneath: each completes "Underneath I feel …". */
export const underneathFeelings = {
  id: 'underneath-feelings',
  groups: [
    { id: 'scared-or-sad', terms: ['scared', 'lonely', 'alone', 'sad', 'hurt', 'heartbroken', 'grieving'] },
    {
      id: 'not-enough',
      terms: ['ashamed', 'embarrassed', 'small', 'not enough', 'too much', 'like a failure'],
    },
    {
      id: 'shut-out',
      terms: ['rejected', 'unwanted', 'abandoned', 'left out', 'invisible', 'unimportant', 'unloved'],
    },
    {
      id: 'held-down',
      terms: ['helpless', 'powerless', 'trapped', 'smothered', 'pressured', 'blamed', 'unsafe', 'exposed'],
    },
    { id: 'mixed', terms: ['lost', 'guilty', 'disappointed', 'torn', 'tender', 'longing'] },
  ],
  first: {
    default: ['scared', 'lonely', 'hurt', 'sad', 'ashamed', 'not enough', 'helpless', 'unwanted'],
    after: {
      angry: ['hurt', 'scared', 'sad', 'unimportant', 'powerless', 'rejected', 'lonely', 'disappointed'],
      'on-guard': ['scared', 'not enough', 'rejected', 'unsafe', 'exposed', 'ashamed', 'alone', 'hurt'],
      closed: ['alone', 'ashamed', 'sad', 'helpless', 'not enough', 'invisible', 'lost', 'scared'],
    },
  },
} as const satisfies Vocabulary;
