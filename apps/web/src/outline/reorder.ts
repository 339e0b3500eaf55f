/** Where a row may be dropped: before the first, between two, after the last. 0 is before the first. */
export type Gap = number;

/**
 * The id after which a row goes when it is dropped into a gap (null: to the first place), or undefined when
 * it would stay where it is.
 */
export function afterInGap<Id>(ids: readonly Id[], moved: Id, gap: Gap): Id | null | undefined {
  const from = ids.indexOf(moved);
  if (from < 0 || gap === from || gap === from + 1) return undefined;
  return ids[gap - 1] ?? null;
}

/** The id after which a row goes to be one place higher (`-1`) or lower (`1`); undefined at the ends. */
export function afterStep<Id>(ids: readonly Id[], moved: Id, step: -1 | 1): Id | null | undefined {
  const from = ids.indexOf(moved);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return undefined;
  return afterInGap(ids, moved, step === 1 ? from + 2 : from - 1);
}

/** The gap nearest to `y`, from the middles of the rows in order. */
export function gapAt(middles: readonly number[], y: number): Gap {
  const index = middles.findIndex((middle) => y < middle);
  return index < 0 ? middles.length : index;
}
