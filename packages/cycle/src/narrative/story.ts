import type { EditedClause } from '../clause.ts';
import type { CardId, PersonId } from '../ids.ts';
import type { Aside, ClauseOwner } from './grammar.ts';

/** What a clause tells: the first or second half of an arrow, what lies beneath, or what is planned. */
export type ClauseRole = 'before' | 'after' | 'depth' | 'plan';

/** Names one clause of a map, from one telling to the next: its role, and the card or the person it hangs on. */
export type ClauseKey = `${ClauseRole}:${CardId | ClauseOwner}`;

/**
 * One person’s part of a sentence. `draft` is what the rules tell now, by name; `words` is what is agreed to and
 * signed: the owner’s own wording where there is one, else the draft. `text` is the words in this telling’s voice.
 * `names` are all keys it may be known by, its own first: a turn goes on being that turn when its first move is
 * replaced. `edit` is the wording that stands in the draft’s place, if any; `isStale`: the cards it tells have
 * changed since.
 */
export interface Clause {
  readonly key: ClauseKey;
  readonly names: readonly ClauseKey[];
  readonly role: ClauseRole;
  readonly owner: ClauseOwner;
  readonly draft: string;
  readonly words: string;
  readonly text: string;
  readonly cards: readonly CardId[];
  readonly isQuoted: boolean;
  readonly edit: EditedClause | null;
  readonly isStale: boolean;
}

/** A stretch of a sentence: somebody’s clause, or the glue between, which is nobody’s. */
export type Piece =
  | { readonly kind: 'clause'; readonly clause: Clause; readonly text: string }
  | { readonly kind: 'glue'; readonly text: string };

/** A sentence of the story, from its capital to its full stop. */
export interface Sentence {
  readonly kind: 'arrow' | 'depth' | 'plan';
  readonly key: string;
  readonly pieces: readonly Piece[];
}

/** A ring told as a story. `asides` are for the authors of their cards alone. */
export interface Story {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly asides: readonly (Aside & { readonly owner: PersonId })[];
}

/** The words of a sentence. */
export function sentenceText(sentence: Sentence): string {
  return sentence.pieces.map((piece) => piece.text).join('');
}

/** The whole story as one text. */
export function storyText(story: Story): string {
  return story.sentences.map(sentenceText).join(' ');
}
