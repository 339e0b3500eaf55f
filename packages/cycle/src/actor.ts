import type { PersonId } from './ids.ts';

/** Every role a seat can have. */
export const roles = ['therapist', 'partner', 'shared', 'observer'] as const;
/** What a seat may be at the table. */
export type Role = (typeof roles)[number];

/**
 * Who acts: the role of the seat, and the person it stands for. `person` is null for a therapist and an
 * observer; on a shared seat it is whoever the speaker chip names.
 */
export interface Actor {
  readonly role: Role;
  readonly person: PersonId | null;
}
