import { limits, suggestInitials, suggestMarks } from '@undercurrent/cycle';
import type { PersonColor, PersonDash, PersonShape, Pronouns } from '@undercurrent/cycle';
import type { NewPerson } from '@undercurrent/protocol';

/** A person of a map that is not made yet. `initials` null: taken from the name. */
export interface PersonDraft {
  /** Tells drafts apart while the form is open. */
  readonly key: number;
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly initials: string | null;
  readonly color: PersonColor;
  readonly shape: PersonShape;
  readonly dash: PersonDash;
}

/** Two people, nameless yet, told apart by colour, shape and line. */
export function firstDrafts(): readonly PersonDraft[] {
  return withOneMore(withOneMore([]));
}

/** One person more, with marks that are still free. */
export function withOneMore(drafts: readonly PersonDraft[]): readonly PersonDraft[] {
  if (drafts.length >= limits.people) return drafts;
  const key = Math.max(0, ...drafts.map((draft) => draft.key)) + 1;
  const pronouns: Pronouns = (['she', 'he'] as const)[drafts.length] ?? 'they';
  return [...drafts, { key, name: '', pronouns, initials: null, ...suggestMarks(drafts) }];
}

/** The drafts with this part of one of them changed; a mark that another wears is exchanged with theirs. */
export function withChange(
  drafts: readonly PersonDraft[],
  key: number,
  part: Partial<Omit<PersonDraft, 'key'>>,
): readonly PersonDraft[] {
  const changed = drafts.find((draft) => draft.key === key);
  if (!changed) return drafts;
  return drafts.map((draft) => {
    if (draft.key === key) return { ...draft, ...part };
    return {
      ...draft,
      ...(part.color === draft.color ? { color: changed.color } : {}),
      ...(part.shape === draft.shape ? { shape: changed.shape } : {}),
      ...(part.dash === draft.dash ? { dash: changed.dash } : {}),
    };
  });
}

/** The initials each draft would get, in their order, no two alike where names allow it. */
export function initialsOf(drafts: readonly PersonDraft[]): readonly string[] {
  const taken: string[] = [];
  for (const draft of drafts) taken.push(draft.initials ?? suggestInitials(draft.name, taken));
  return taken;
}

/** What the server is asked to make; null while a name is missing. */
export function newPeople(drafts: readonly PersonDraft[]): NewPerson[] | null {
  const initials = initialsOf(drafts);
  const people = drafts.map(({ key: _key, ...draft }, index) => ({
    ...draft,
    name: draft.name.trim(),
    initials: initials[index] ?? '',
  }));
  return people.every((person) => person.name.length > 0) ? people : null;
}
