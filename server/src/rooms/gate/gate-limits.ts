import { limits } from '@undercurrent/cycle';

/**
 * What one update, one person and one map may bring, by default. Bytes, counts and clock ticks.
 * A person's writing takes a handful of structs; a day offline on a busy map stays below a tenth of these.
 */
export const gateLimits = {
  updateBytes: 1024 * 1024,
  /** Sections of an update: one a client id. */
  sections: 64,
  structs: 50_000,
  deleteRanges: 65_536,
  /** New client ids in one update: one for every time the app was opened while offline. */
  newClients: 16,
  clientsPerSeat: 1_000,
  /** Ticks a client may move its clock in one update. */
  ticks: 1_000_000,
  /**
   * Steps past what others wrote at the same place (`crowdingOf`) that a seat may make Yjs take, in one update and in
   * all while the room is loaded: some tenths of a second. Two who write in one note for an hour make it take thousands.
   */
  crowding: 1_000_000,
  valueDepth: 3,
  /** Characters of a text and of a label: the format's own, or fewer. */
  textChars: limits.words,
  labelChars: limits.label,
  keyLength: 80,
  mapBytes: 5 * 1024 * 1024,
  /** Cards and annotations that are not deleted. */
  mapElements: 2_000,
  /** Records of one sort, deleted ones included: a deletion is a flag until it is swept. */
  records: {
    people: 60,
    cycles: 200,
    cards: 8_000,
    annotations: 8_000,
    remarks: 8_000,
    clauses: 4_000,
    blocks: 20_000,
    drafts: 4_000,
  },
} as const;

export type GateLimits = {
  readonly [K in keyof typeof gateLimits]: (typeof gateLimits)[K] extends number
    ? number
    : { readonly [R in keyof (typeof gateLimits)[K]]: number };
};
