import type { Draft, DraftId, Person, PersonId } from '@undercurrent/cycle';
import { addDraft, changeDraft, removeDraft } from '@undercurrent/document';
import { dayOf, systemClock } from '../../platform/clock.ts';
import { newDraftId } from '../../platform/new-ids.ts';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { tellRefusal } from '../../connection/use-act.ts';

/** The letter in hand. `id`: the draft it is kept in, once it was. */
export interface LetterForm {
  readonly id: DraftId | null;
  readonly to: PersonId;
  readonly words: string;
}

/** Keeps a letter where only its writer reads, in its draft or a new one; null when it was refused, which has been told. */
export function keepLetter(drafts: DraftsConnection, { id, to, words }: LetterForm): Draft | null {
  const known = drafts.model.getState()?.some((draft) => draft.id === id) ? id : null;
  const kept = known ?? newDraftId();
  const said = { words: words.trim(), recipient: to };
  const refusal = drafts.run('keep a letter', (now, actor) =>
    known
      ? changeDraft(now, actor, { id: known, change: said })
      : addDraft(now, actor, { id: kept, kind: 'letter', ...said, day: dayOf(systemClock.now()) }),
  );
  tellRefusal(refusal, words);
  return refusal ? null : (drafts.model.getState()?.find((draft) => draft.id === kept) ?? null);
}

/** Who is told of a letter, as sentences name them. */
export function readerOf(
  people: readonly Person[],
  to: PersonId | null,
): { readonly name: string; readonly pronouns: string } {
  const reader = people.find(({ id }) => id === to);
  return { name: reader?.name ?? '', pronouns: reader?.pronouns ?? 'name' };
}

/** Throws a kept letter away. */
export function discardLetter(drafts: DraftsConnection, { id }: Draft): boolean {
  const refusal = drafts.run('throw a letter away', (now, actor) => removeDraft(now, actor, { id }));
  tellRefusal(refusal);
  return refusal === null;
}
