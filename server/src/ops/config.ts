import { limits } from '@undercurrent/cycle';
import { wireLimits } from '@undercurrent/protocol';
import * as v from 'valibot';
import { type LogLevel, logLevels } from './log.ts';

/** The limits of the wire and of the rooms, all of them configurable. Bytes, milliseconds and counts. */
export const defaultLimits = {
  ...wireLimits,
  /** Updates of a group are committed together, at most this long after the first of them came. */
  commitEveryMs: 4,
  /** What the store did not take is tried again this often; until then the room is read-only. */
  storeRetryMs: 500,
  /** What changed in presence is sent at most this often. */
  presenceEveryMs: 16,
  /** A room without peers is folded up and unloaded after this long. */
  unloadAfterMs: 30_000,
  /** A room's log is folded into a snapshot when it is this long, or this large, or on unloading. */
  compactAfterUpdates: 2_000,
  compactAfterBytes: 1024 * 1024,
  /** Words that were taken back are gone from everything stored by then; it is tried this often. */
  forgetWithinMs: 15 * 60_000,
  forgetEveryMs: 10_000,
  /**
   * The keys of maps are wrapped by a new key this often, and older ones destroyed at this age: then no backup from
   * before opens any more, and with it what it holds of deleted maps.
   */
  wrappingKeyMs: 7 * 24 * 60 * 60_000,
  wrappingKeyKeptMs: 30 * 24 * 60 * 60_000,
  /** One map: as it is stored, and cards and marks that are not deleted. */
  mapBytes: 5 * 1024 * 1024,
  mapElements: 2_000,
  /** Characters of a text and of a label, and how deep a value may nest: as the format has them, or less. */
  textChars: limits.words,
  labelChars: limits.label,
  valueDepth: 3,
  /** So many refusals in a short time are nobody's fault; from then on a seat waits longer and longer, at most so long. */
  refusalsAtOnce: 20,
  refusalWaitMs: 30_000,
  /** New maps a minute: from one address, and from all together. */
  mapsPerAddress: 60,
  mapsInAll: 1_200,
  /** What one seat reads of a map beside its socket, a minute: versions, lists, the order of its cards. */
  readsPerMinute: 240,
  /** Versions that are kept of one map: ten years of a meeting a week. */
  versionsPerMap: 520,
  invitationMs: 72 * 60 * 60 * 1000,
  /** Tries to accept an invitation, a minute: from one address, and from all together. */
  acceptsPerAddress: 10,
  acceptsInAll: 100,
  /** A join code can be used for this long, and is shown for that long. */
  codeMs: 15 * 60 * 1000,
  codeShownMs: 10 * 60 * 1000,
  /** Wrong codes a minute: from one address, and from all together. */
  codesPerAddress: 10,
  codesInAll: 100,
  /** Places that are picked by the code of one map from one address, a minute; and those that wait there to be let in. */
  picksPerAddress: 30,
  picksWaiting: 60,
  /** A meeting that the therapist has left without ending it ends by itself after this long. */
  meetingLingersMs: 2 * 60 * 60 * 1000,
  /** What a partner's device was asked to keep in a meeting is kept for so long after its last word with the server. */
  keptAfterContactMs: 30 * 60 * 1000,
};
export type Limits = Readonly<Record<keyof typeof defaultLimits, number>>;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where the keys lie that what is stored is sealed with; null for beside the database. */
  readonly keyFile: string | null;
  /** The address people type when the server stands behind a proxy, such as `https://map.example.org`. */
  readonly publicOrigin: string | null;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
}

/** A setting that cannot be used; the message is for the person who starts the server. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const PortSetting = v.pipe(wholeNumber, v.maxValue(65_535));
const OriginSetting = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^/\s]+\/?$/),
  v.transform((text) => new URL(text).origin),
);
const LimitsSetting = v.record(
  v.picklist(Object.keys(defaultLimits) as (keyof Limits)[]),
  v.pipe(v.number(), v.finite(), v.minValue(0)),
);

/** The settings from the environment, or a `ConfigError` that says which one is wrong and how to write it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = <T>(name: string, schema: v.GenericSchema<string, T>, otherwise: T, hint: string): T => {
    const text = env[name];
    if (text === undefined || text === '') return otherwise;
    const result = v.safeParse(schema, text);
    if (result.success) return result.output;
    throw new ConfigError(`${name} cannot be used: ${hint}`);
  };
  const changed = read('LIMITS', v.pipe(v.string(), parsedJson, LimitsSetting), {}, limitsHint);
  return {
    port: read('PORT', PortSetting, 3000, 'write a port number between 0 and 65535.'),
    host: read('HOST', v.string(), '0.0.0.0', 'write an address to listen on.'),
    dataDir: read('DATA_DIR', v.string(), './data', 'write a folder.'),
    keyFile: read<string | null>('KEY_FILE', v.string(), null, 'write the name of a file.'),
    publicOrigin: read<string | null>('PUBLIC_ORIGIN', OriginSetting, null, originHint),
    logLevel: read<LogLevel>('LOG_LEVEL', v.picklist(logLevels), 'info', `write ${logLevels.join(', ')}.`),
    limits: { ...defaultLimits, ...changed },
  };
}

const originHint = 'write the address with its scheme and nothing after it, such as https://map.example.org.';
const limitsHint = 'write JSON with the names of limits and numbers, such as {"socketsPerMap":32}.';

const parsedJson = v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
  try {
    return JSON.parse(dataset.value);
  } catch {
    addIssue({ message: 'not JSON' });
    return NEVER;
  }
});
