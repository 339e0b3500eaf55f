import type { Card } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import { createPersonId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { Grammar, Voice } from './grammar.ts';

/** Through whose eyes a moment is told: everybody by name, to somebody who is then "you", or by one who is then "I". */
export type MomentVoice =
  | { readonly kind: 'named' }
  | { readonly kind: 'to'; readonly listener: PersonId }
  | { readonly kind: 'by'; readonly speaker: PersonId };

/**
 * What somebody does on one card, as the part of a sentence that follows "when": "Lanie raises her voice", "you raise
 * your voice". Null for what is nobody’s move, and for words that could only be quoted.
 */
export function tellMoment(
  { people, cycleWord }: Pick<CycleMap, 'people' | 'cycleWord'>,
  card: Card,
  { grammar, voice }: { readonly grammar: Grammar; readonly voice: MomentVoice },
): string | null {
  const owner = people.find(({ id }) => id === card.owner);
  if (!owner || card.kind !== 'move') return null;
  const others = people.filter(({ id }) => id !== owner.id);
  const addressee = others.length === 1 && others[0] ? others[0].id : 'rest';
  const turn = { owner, addressee, cards: [card], isAnswer: false } as const;
  const { text, isQuoted, asides } = grammar.tellBefore(turn, { people, cycleWord, voice: voiceOf(voice) });
  return isQuoted || asides.length > 0 ? null : text;
}

function voiceOf(voice: MomentVoice): Voice {
  if (voice.kind === 'named') return { kind: 'third' };
  return voice.kind === 'by'
    ? { kind: 'first', speaker: voice.speaker, listener: null }
    : { kind: 'first', speaker: nobody, listener: voice.listener };
}

/** Whoever asks is none of the people on the map. */
const nobody = createPersonId(() => 'whoever-asks');
