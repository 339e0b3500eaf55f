import type { QuotingWords } from '../quoting-grammar.ts';

/** The telling in Arabic: nouns and the third person of what happens, so that nobody's gender shows. */
export const arabic: QuotingWords = {
  language: 'ar',
  quotes: ['«', '»'],
  colon: ': ',
  comma: '، ',
  open: '…',
  before: {
    named: 'يحدث هذا عند {name}',
    speaker: 'يحدث هذا عندي',
    listener: 'يحدث هذا عندك',
  },
  after: {
    named: 'يحدث هذا عند {name}',
    speaker: 'يحدث هذا عندي',
    listener: 'يحدث هذا عندك',
  },
  depth: { named: 'عند {name}', speaker: 'عندي', listener: 'عندك' },
  plan: {
    named: 'خطوة {name}',
    speaker: 'خطوتي',
    listener: 'خطوتك',
    together: 'خطوتنا معًا',
  },
  arrow: { opening: 'عندما ', between: '، ', closing: '.' },
  alone: 'حينها ',
  again: '، ثم يعود كل شيء من البداية، وبقوة أكبر.',
  depths: { opening: 'وفي العمق ', between: '؛ و', closing: '.' },
  steps: { opening: 'في المرة القادمة، ', between: '؛ و', closing: '.' },
};
