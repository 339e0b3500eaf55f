import { randomInt } from 'node:crypto';
import type { MapId } from '@undercurrent/cycle';
import { type JoinCode, codeAlphabet, codeLength } from '@undercurrent/protocol';

interface Code extends JoinCode {
  readonly map: MapId;
  readonly madeAtMs: number;
}

export interface JoinCodesParts {
  readonly now: () => number;
  /** How long a code can be used. */
  readonly codeMs: number;
  /** How long it is shown before the next takes its place: what is left is for those who type it just then. */
  readonly codeShownMs: number;
}

/**
 * The codes of open meetings. They live in memory alone, and end with the process: a code is said aloud, typed
 * within minutes, and is in no database and no backup. 30 letters to the power of 8 are 39 bits: at a hundred
 * guesses a minute against 200 live codes one is found in about sixty years.
 */
export class JoinCodes {
  readonly #parts: JoinCodesParts;
  readonly #codes = new Map<string, Code>();

  constructor(parts: JoinCodesParts) {
    this.#parts = parts;
  }

  /** The code to show for a map: the newest, or a new one when that has been shown for long enough. */
  show(map: MapId): JoinCode & { readonly isNew: boolean } {
    this.#sweep();
    const { now, codeMs, codeShownMs } = this.#parts;
    const newest = [...this.#codes.values()].findLast((each) => each.map === map);
    if (newest !== undefined && now() < newest.madeAtMs + codeShownMs) return { ...newest, isNew: false };
    const code = this.#fresh();
    const made = { code, map, madeAtMs: now(), expiresAtMs: now() + codeMs };
    this.#codes.set(code, made);
    return { ...made, isNew: true };
  }

  /** The map that a code opens, or null. */
  mapOf(code: string): MapId | null {
    this.#sweep();
    return this.#codes.get(code)?.map ?? null;
  }

  /** No code of this map is good any more. */
  drop(map: MapId): void {
    for (const [code, each] of this.#codes) if (each.map === map) this.#codes.delete(code);
  }

  #sweep(): void {
    const nowMs = this.#parts.now();
    for (const [code, { expiresAtMs }] of this.#codes) if (nowMs >= expiresAtMs) this.#codes.delete(code);
  }

  #fresh(): string {
    const letters = Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]);
    const code = letters.join('');
    return this.#codes.has(code) ? this.#fresh() : code;
  }
}
