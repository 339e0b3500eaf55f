import { hasPlace, isWritten, placeOf } from '@undercurrent/document';
import type { AnyEdit } from '@undercurrent/document';
import type { RefusalNotice } from '@undercurrent/protocol';
import type * as Y from 'yjs';
import type { Act } from './pending-acts.ts';

export interface SortedActs {
  /** To be done once more, on the map as it was loaded anew. */
  readonly again: readonly Act[];
  /** What may not be: only its words are kept. */
  readonly dropped: readonly Act[];
}

/**
 * Which of the acts that were under way when the server refused one may be done again. What the server has is
 * neither; what touches a place that the notice names is not done again, nor what was written into that.
 * A notice that names nothing of ours says only that one of them is not possible: where each was sent for itself it is
 * the first that is missing. `refusal` null: nobody refused any of them.
 */
export function sortOut(
  loaded: Y.Doc,
  acts: readonly Act[],
  refusal: { readonly notice: RefusalNotice | null; readonly wereSentApart: boolean } | null,
): SortedActs {
  const missing = withoutOverwritten(withoutTakenBack(acts))
    .map((act) => act.filter((edit) => !isWritten(loaded, edit)))
    .filter((act) => act.length > 0);
  const named = missing.filter((act) => isNamed(act, refusal?.notice ?? null));
  const isFirst = refusal !== null && (refusal.wereSentApart || missing.length === 1);
  const blamed = named.length === 0 && isFirst ? missing.slice(0, 1) : named;
  const again: Act[] = [];
  const dropped: Act[] = [];
  const born = new Set<string>();
  for (const act of missing) {
    const isPossible = act.every((edit) => hasPlace(loaded, edit) || born.has(placeOf(edit).id ?? ''));
    if (blamed.includes(act) || !isPossible) {
      dropped.push(act);
      continue;
    }
    again.push(act);
    for (const edit of act) if (edit.kind === 'create') born.add(edit.id);
  }
  return { again, dropped };
}

/** The acts without cards that were placed and taken back in them: done again, their words would be sent after all. */
function withoutTakenBack(acts: readonly Act[]): readonly Act[] {
  const edits = acts.flat();
  const born = new Set<string>(edits.flatMap((edit) => (edit.kind === 'create' ? [edit.id] : [])));
  const unsaid = new Set<string>(edits.flatMap((edit) => (edit.kind === 'retract' ? [edit.id] : [])));
  const isUnsaid = (id: string) => unsaid.has(id) && born.has(id);
  return acts.map((act) => act.filter((edit) => edit.kind === 'set-map' || !isUnsaid(edit.id)));
}

/**
 * The acts without what later ones wrote over: an older value must not come back after the newer one. Words that
 * several write at once are written on, never over.
 */
function withoutOverwritten(acts: readonly Act[]): readonly Act[] {
  const written = new Set<string>();
  return acts
    .toReversed()
    .map((act) => {
      const standing = act.filter(
        (edit) => edit.kind === 'create' || edit.kind === 'write' || !written.has(nameOf(edit)),
      );
      for (const edit of act) written.add(nameOf(edit));
      return standing;
    })
    .toReversed();
}

const nameOf = (edit: AnyEdit): string => JSON.stringify(placeOf(edit));

function isNamed(act: Act, notice: RefusalNotice | null): boolean {
  const places = notice?.places ?? [];
  return act.some((edit) => {
    const { record, id, field } = placeOf(edit);
    return places.some(
      (place) =>
        place.record === record &&
        place.id === id &&
        (place.field === null || field === null || place.field === field),
    );
  });
}
