/** What the wire takes, by default; a server can be configured otherwise. Bytes and milliseconds. */
export const wireLimits = {
  frameBytes: 256 * 1024,
  firstSyncBytes: 1024 * 1024,
  /** One client's state: two lists of forty ids, a point and a cursor take 2.6 kB. */
  presenceBytes: 4096,
  presencePerSecond: 30,
  slowReaderBytes: 1024 * 1024,
  httpBodyBytes: 64 * 1024,
  socketsPerPerson: 8,
  socketsPerMap: 16,
  heartbeatMs: 2_000,
  /** A client that hears nothing for this long says so on the screen. */
  lostAfterMs: 4_000,
  /** The server drops a socket it has heard nothing from for this long, and its ghost with it. */
  silentAfterMs: 9_000,
} as const;
