import { cardSubject, whyNot } from '@undercurrent/cycle';
import type { Phrase } from '@undercurrent/cycle';
import type { FieldRule, FieldsAt } from './field-rules.ts';
import { takenBackKey } from './keys.ts';
import { readWords } from './word-rules.ts';

type Judge = FieldRule['whyNot'];

/** The phrase of a card that says nothing any more. */
export const emptyPhrase = ({ scribe }: Pick<Phrase, 'scribe'>): Phrase => ({
  text: '',
  scribe,
  confirmedBy: [],
});

/** Whether this actor may take a card back. Once it is, saying so again changes nothing. */
export const whyNotTakingBack: Judge = ({ actor, before }) => {
  if (before(takenBackKey) === true) return null;
  const words = readWords(before);
  return words ? whyNot(actor, 'take-back', cardSubject(words)) : 'not-allowed';
};

/** The fields of a card that say something. */
export type SayingField = 'phrase' | 'edge' | 'notice';

/**
 * The judge of a field that says something: on a card that was taken back nothing is said any more, and in the act
 * of taking it back its owner may empty it whatever else holds.
 */
export const unlessTakenBack =
  (field: SayingField, judge: Judge): Judge =>
  (writing) => {
    const { before, after, isWon } = writing;
    if (before(takenBackKey) === true) return isWon ? 'gone' : null;
    if (after(takenBackKey) !== true) return judge(writing);
    // A write that lost leaves what another put there; the server takes that out.
    return isWon && !isEmpty(after(field)) ? 'not-allowed' : whyNotTakingBack(writing);
  };

/** The judge of a card's deletion: one that was taken back stays deleted. */
export const unlessBroughtBack =
  (judge: Judge): Judge =>
  (writing) => {
    const { before, after, isWon } = writing;
    if (before(takenBackKey) !== true) return judge(writing);
    return isWon && after('isDeleted') !== true ? 'gone' : null;
  };

/** True when nothing of a card says anything. */
export const saysNothing = (fields: FieldsAt): boolean =>
  (['phrase', 'edge', 'notice'] as const).every((field) => isEmpty(fields(field)));

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'text' in value) return value.text === '';
  return value === null || value === undefined;
}
