/** What the wire takes, by default; a server can be configured otherwise. Bytes and milliseconds. */
export const wireLimits = {
  frameBytes: 256 * 1024,
  firstSyncBytes: 1024 * 1024,
  /** One client's state: two lists of forty ids, a point and a cursor take 2.6 kB. */
  presenceBytes: 4096,
  /** What comes faster is dropped, the newest kept and shown as soon as there is room. */
  presencePerSecond: 20,
  /** One socket may send so much for as long as it likes, and so much at once; the burst holds a first sync. */
  messagesPerSecond: 100,
  messagesBurst: 200,
  bytesPerSecond: 256 * 1024,
  bytesBurst: 1024 * 1024 + 256 * 1024,
  /** Answers of this size count as full syncs; a seat gets so many a minute. */
  fullSyncBytes: 16 * 1024,
  fullSyncsPerMinute: 10,
  fullSyncBytesPerMinute: 20 * 1024 * 1024,
  /** Answers of any size a minute. */
  answersPerMinute: 120,
  /** How often a seat comes in, with all of its sockets together. */
  arrivalsPerMinute: 240,
  /** An upgrade that is not through by then is given up. */
  upgradeMs: 5_000,
  slowReaderBytes: 1024 * 1024,
  httpBodyBytes: 64 * 1024,
  socketsPerPerson: 8,
  socketsPerMap: 16,
  /** A clinic has one address: fifty rooms with three devices each, and their waiting and private rooms. */
  socketsPerAddress: 1_000,
  heartbeatMs: 2_000,
  /** The server drops a socket it has heard nothing from for this long, and its ghost with it. */
  silentAfterMs: 9_000,
} as const;

/** A client that hears nothing for this long says so on the screen, whatever a server is configured to. */
export const lostAfterMs = 4_000;
