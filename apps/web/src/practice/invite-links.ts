import type { PersonId, SeatId } from '@undercurrent/cycle';
import type { Invitation, SeatSummary } from '@undercurrent/protocol';
import { create } from 'zustand';

/** A link that was made on this page, and the seats that its person had by then. */
export interface InviteLink extends Invitation {
  readonly seatsBefore: ReadonlySet<SeatId>;
}

interface InviteLinksStore {
  /** Links made on this page, by person; in memory alone. */
  readonly links: ReadonlyMap<PersonId, InviteLink>;
  readonly keep: (link: InviteLink) => void;
}

/** The links the therapist has made and not closed the page since: the server keeps only their hashes. */
export const useInviteLinks = create<InviteLinksStore>()((set) => ({
  links: new Map(),
  keep: (link) => set(({ links }) => ({ links: new Map(links).set(link.person, link) })),
}));

/** The link while it is of use: once its person has come to a new seat, it most likely has been used. */
export function openLink(link: InviteLink | null, seats: readonly SeatSummary[]): InviteLink | null {
  return link && seats.every(({ seat }) => link.seatsBefore.has(seat)) ? link : null;
}

export type InviteState = 'none' | 'waiting' | 'at-door' | 'joined' | 'connected';

/** How far a person has come on their way to the map, on whichever device has come furthest. */
export function inviteState(seats: readonly SeatSummary[], link: Invitation | null): InviteState {
  if (seats.some((seat) => seat.isConnected)) return 'connected';
  if (seats.some((seat) => seat.isWaiting)) return 'at-door';
  if (link) return 'waiting';
  return seats.length > 0 ? 'joined' : 'none';
}
