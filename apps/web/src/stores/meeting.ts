import type { Table } from '@undercurrent/protocol';
import { create } from 'zustand';

interface MeetingStore {
  /** Who is at the table, as the therapist is told; null until known, and on every other seat. */
  readonly table: Table | null;
  readonly tell: (table: Table) => void;
}

/** What the therapist knows of the meeting on the open map. */
export const useMeeting = create<MeetingStore>()((set) => ({
  table: null,
  tell: (table) => set({ table }),
}));
