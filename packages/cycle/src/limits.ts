/** Sizes that every reader and writer of a map keeps to; counts are per map, lengths in UTF-16 code units. */
export const limits = {
  people: 6,
  cards: 2_000,
  annotations: 2_000,
  cycles: 20,
  /** Blocks in the therapist's notes of one map, and drafts of one partner. */
  blocks: 5_000,
  drafts: 500,
  words: 4_000,
  name: 60,
  cycleName: 200,
  label: 200,
  initials: 3,
  remarks: 2_000,
  clauses: 400,
  clauseKey: 120,
  planWords: 400,
  /** Single cards that one person keeps out of a handout. */
  leftOut: 200,
  inkPoints: 2_000,
  /** Map units; a point further out than this is no place on a map. */
  reach: 1_000_000,
} as const;
