import type { Limits } from '../../server/src/ops/config.ts';

/** For tests that write or send faster than any page does, to get through much in little time. */
export const withoutPace = {
  messagesPerSecond: 1_000_000,
  messagesBurst: 1_000_000,
  bytesPerSecond: 1_000_000_000,
  bytesBurst: 1_000_000_000,
  fullSyncsPerMinute: 1_000_000,
  fullSyncBytesPerMinute: 1_000_000_000_000,
  answersPerMinute: 1_000_000,
  arrivalsPerMinute: 1_000_000,
  refusalsAtOnce: 1_000_000,
} as const satisfies Partial<Limits>;
