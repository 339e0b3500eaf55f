import type { QuotingWords } from '../quoting-grammar.ts';

/** The telling in Spanish. */
export const spanish: QuotingWords = {
  language: 'es',
  quotes: ['«', '»'],
  colon: ': ',
  comma: ', ',
  open: '…',
  before: {
    named: 'a {name} le pasa esto',
    speaker: 'a mí me pasa esto',
    listener: 'a ti te pasa esto',
  },
  after: {
    named: 'a {name} le pasa esto',
    speaker: 'a mí me pasa esto',
    listener: 'a ti te pasa esto',
  },
  depth: { named: '{name} lleva dentro', speaker: 'yo llevo dentro', listener: 'tú llevas dentro' },
  plan: {
    named: '{name} hace esto',
    speaker: 'yo hago esto',
    listener: 'tú haces esto',
    together: 'hacemos esto en común',
  },
  arrow: { opening: 'Cuando ', between: ', ', closing: '.' },
  alone: 'Entonces ',
  again: ', y todo vuelve a empezar, con más fuerza.',
  depths: { opening: 'En el fondo, ', between: '; ', closing: '.' },
  steps: { opening: 'La próxima vez, ', between: '; ', closing: '.' },
};
