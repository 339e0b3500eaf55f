import type { QuotingWords } from '../quoting-grammar.ts';

/** The telling in German. */
export const german: QuotingWords = {
  language: 'de',
  quotes: ['„', '“'],
  colon: ': ',
  comma: ', ',
  open: '…',
  before: {
    named: 'bei {name} das geschieht',
    speaker: 'bei mir das geschieht',
    listener: 'bei dir das geschieht',
  },
  after: {
    named: 'geschieht bei {name} das',
    speaker: 'geschieht bei mir das',
    listener: 'geschieht bei dir das',
  },
  depth: { named: 'liegt bei {name}', speaker: 'liegt bei mir', listener: 'liegt bei dir' },
  plan: {
    named: 'macht {name} das',
    speaker: 'mache ich das',
    listener: 'machst du das',
    together: 'machen wir das zusammen',
  },
  arrow: { opening: 'Wenn ', between: ', ', closing: '.' },
  alone: 'Dann ',
  again: ', und alles beginnt von vorn, und stärker.',
  depths: { opening: 'Darunter ', between: '; darunter ', closing: '.' },
  steps: { opening: 'Beim nächsten Mal ', between: '; beim nächsten Mal ', closing: '.' },
};
