import type { RefusalReason } from '@undercurrent/cycle';

/** The steps of the gate at which an update can fail. */
export type GateStep = 'shape' | 'who' | 'may' | 'canary';

export const faultCodes = [
  'too-large',
  'malformed',
  'trailing-bytes',
  'too-many-structs',
  'too-many-clients',
  'too-many-deletes',
  'unused-content',
  'empty-section',
  'repeated-section',
  'clock-gap',
  'zero-length',
  'unknown-reference',
  'unknown-root',
  'unknown-field',
  'forbidden-key',
  'wrong-value',
  'nested-type',
  'record-exists',
  'record-removed',
  'unordered-deletes',
  'unknown-delete',
  'foreign-client',
  'incomplete-record',
  'map-full',
  'pending',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Where a change was refused; `id` is null for the map's own fields, `field` for a whole record. */
export interface RefusedPlace {
  readonly record: string;
  readonly id: string | null;
  readonly field: string | null;
  readonly reason: RefusalReason;
}

/**
 * Leaves the gate's steps at the first thing that is wrong; never leaves the gate itself. It carries codes,
 * ids and field names, no values.
 */
export class Refused extends Error {
  readonly step: GateStep;
  readonly code: FaultCode | RefusalReason;
  readonly places: readonly RefusedPlace[];

  constructor(step: GateStep, code: FaultCode | RefusalReason, places: readonly RefusedPlace[] = []) {
    super(`${step}: ${code}`);
    this.name = 'Refused';
    this.step = step;
    this.code = code;
    this.places = places;
  }
}

/** A shape that no honest client sends. */
export const badShape = (code: FaultCode): Refused => new Refused('shape', code);
