import type { Card, CardKind } from '../../card.ts';
import type { PersonId } from '../../ids.ts';
import type { Person } from '../../person.ts';
import type { Aside, Telling, ToldWords } from '../grammar.ts';
import { tellByName, tellWho } from './cast.ts';
import type { Cast, Mentions, Who } from './cast.ts';
import { joinList, quote, unquote } from './joining.ts';
import { renderNodes } from './nodes.ts';
import type { Node } from './nodes.ts';
import type { Speech } from './read-move.ts';
import { tidy, uncapitalise } from './tokens.ts';
import { inflect } from './verb-forms.ts';
import type { Agreement } from './verb-forms.ts';

/** Whose clause is told, and to whom their "you" speaks. */
export interface ClauseSubject {
  readonly owner: Person;
  readonly addressee: PersonId | 'rest';
}

/**
 * A clause on its way: what its owner is said to do, one thing after the other, and what can only be quoted. Its
 * subject is named first, so that everything after may speak of them by pronoun.
 */
export interface ClauseDraft {
  readonly speech: Speech;
  readonly cast: Cast;
  readonly mentions: Mentions;
  readonly subject: string;
  readonly agreement: Agreement;
  readonly items: string[];
  readonly quoted: string[];
  readonly cards: Set<Card['id']>;
  readonly asides: Aside[];
}

/** An empty clause about somebody. */
export function draftClause({ owner, addressee }: ClauseSubject, telling: Telling): ClauseDraft {
  const { people, voice } = telling;
  const mentions: Mentions = new Set<Who>();
  const cast: Cast = { owner: owner.id, addressee, people, voice };
  const told = tellByName(owner.id, 'subject', cast, mentions);
  const speech = { owner, people, addressee };
  return { ...blank(), speech, cast, mentions, subject: told.text, agreement: told.agreement };
}

/** An empty clause about all together: "Lanie and Malaki", or "we". */
export function draftTogether({ people, voice }: Telling): ClauseDraft {
  const cast: Cast = { owner: 'all', addressee: 'rest', people, voice };
  const subject = voice.kind === 'first' ? 'we' : joinList(people.map((person) => person.name));
  const speech: Speech = { owner: { id: 'all', pronouns: 'they' }, people, addressee: 'rest' };
  return { ...blank(), speech, cast, mentions: new Set<Who>(['all']), subject, agreement: 'are' };
}

function blank(): Pick<ClauseDraft, 'items' | 'quoted' | 'cards' | 'asides'> {
  return { items: [], quoted: [], cards: new Set(), asides: [] };
}

/** The finished clause: "Lanie feels cornered and leaves; Lanie: “silence”". */
export function finishClause(draft: ClauseDraft): ToldWords {
  const { items, quoted, subject } = draft;
  const plain = items.length > 0 ? [`${subject} ${joinList(items)}`] : [];
  const isSilent = items.length + quoted.length === 0;
  const repeated = quoted.length > 0 || isSilent ? [`${subject}: ${quoted.join(', ') || '“…”'}`] : [];
  return {
    text: [...plain, ...repeated].join('; '),
    isQuoted: repeated.length > 0,
    cards: [...draft.cards],
    asides: draft.asides,
  };
}

/** A verb of the telling’s own, as it agrees with the subject: "feels", "tell". */
export function verb(draft: ClauseDraft, base: string): string {
  return inflect(base, draft.agreement);
}

/** Understood words as this clause tells them. */
export function render(draft: ClauseDraft, nodes: readonly Node[]): string {
  return renderNodes(nodes, draft.cast, draft.mentions);
}

/** The owner again, later in their own clause: "she", "her", "herself". */
export function again(draft: ClauseDraft, role: 'subject' | 'possessive' | 'reflexive') {
  return tellWho(draft.cast.owner, role, draft.cast, draft.mentions);
}

/** The words of a card between quotes, as they were typed. */
export function quoted(draft: ClauseDraft, card: Card): string {
  const names = draft.speech.people.map((person) => person.name);
  return quote(uncapitalise(unquote(tidy(card.phrase.text)), names));
}

/** The cards of one kind with words on them, in their order. */
export function ofKind(cards: readonly Card[], kind: CardKind): readonly Card[] {
  return cards.filter((card) => card.kind === kind && tidy(card.phrase.text) !== '');
}
