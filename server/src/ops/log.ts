import pino from 'pino';

/** What a log line may carry: ids, sizes, counts and kinds. Never anything a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

type Write = (fields: LogFields, message: string) => void;

/**
 * `error`: someone must act. `warn`: we recovered. `info`: one line per change of lifecycle.
 * `debug`: the rest.
 */
export interface Log {
  readonly error: Write;
  readonly warn: Write;
  readonly info: Write;
  readonly debug: Write;
}

export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Lines of JSON on standard output. */
export function createLog(level: LogLevel): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    error: (fields, message) => logger.error(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    info: (fields, message) => logger.info(fields, message),
    debug: (fields, message) => logger.debug(fields, message),
  };
}

/** What may be told of a foreign error: its kind, its code and where it was thrown, never its message. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, errorCode: code, thrownAt: frames.slice(0, 3).join(' <').trim() };
}
