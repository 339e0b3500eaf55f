import type { QuotingWords } from '../quoting-grammar.ts';

/** The telling in French. The spaces before its colons and inside its quotes do not break. */
export const french: QuotingWords = {
  language: 'fr',
  quotes: ['«\u202f', '\u202f»'],
  colon: '\u00a0: ',
  comma: ', ',
  open: '…',
  before: {
    named: 'il arrive ceci à {name}',
    speaker: 'il m’arrive ceci',
    listener: 'il t’arrive ceci',
  },
  after: {
    named: 'il arrive ceci à {name}',
    speaker: 'il m’arrive ceci',
    listener: 'il t’arrive ceci',
  },
  depth: { named: '{name} porte ceci', speaker: 'je porte ceci', listener: 'tu portes ceci' },
  plan: {
    named: '{name} fait ceci',
    speaker: 'je fais ceci',
    listener: 'tu fais ceci',
    together: 'nous faisons ceci ensemble',
  },
  arrow: { opening: 'Quand ', between: ', ', closing: '.' },
  alone: 'Alors ',
  again: ', et tout recommence, de plus belle.',
  depths: { opening: 'Au fond, ', between: '\u00a0; ', closing: '.' },
  steps: { opening: 'La prochaine fois, ', between: '\u00a0; ', closing: '.' },
};
