import type { SaveState } from './map-connection.ts';

/**
 * The books of "saved": how many local updates there are, and how many of them the server's store has.
 * A checkpoint is sent after updates on the same socket and comes back when all before it is stored, so its
 * echo proves every update up to the moment it was sent. A lost socket takes its open checkpoints with it.
 */
export interface SaveLedger {
  /** The first sync has arrived. */
  readonly load: () => void;
  /** Gives how many there are with it. */
  readonly noteLocalUpdate: () => number;
  /** How many of them are stored. */
  readonly stored: () => number;
  /** Whether some local update is covered by no checkpoint under way. */
  readonly needsCheckpoint: () => boolean;
  /** Gives the number of a checkpoint that is sent now. */
  readonly openCheckpoint: () => number;
  /** Its echo has come. */
  readonly closeCheckpoint: (token: number) => void;
  /** It could not be sent after all. */
  readonly dropCheckpoint: (token: number) => void;
  readonly setConnected: (isConnected: boolean) => void;
  readonly state: () => SaveState;
}

export function createSaveLedger(): SaveLedger {
  const open = new Map<number, number>();
  let isLoaded = false;
  let isConnected = false;
  let updates = 0;
  let stored = 0;
  let lastToken = 0;
  return {
    load: () => {
      isLoaded = true;
    },
    noteLocalUpdate: () => {
      updates += 1;
      return updates;
    },
    stored: () => stored,
    needsCheckpoint: () => Math.max(stored, ...open.values()) < updates,
    openCheckpoint: () => {
      lastToken += 1;
      open.set(lastToken, updates);
      return lastToken;
    },
    closeCheckpoint: (token) => {
      const covered = open.get(token);
      if (covered === undefined) return;
      stored = Math.max(stored, covered);
      for (const older of open.keys()) if (older <= token) open.delete(older);
    },
    dropCheckpoint: (token) => {
      open.delete(token);
    },
    setConnected: (value) => {
      isConnected = value;
      if (!value) open.clear();
    },
    state: () => {
      if (!isLoaded) return 'unsynced';
      if (stored >= updates) return 'saved';
      return isConnected ? 'saving' : 'device-only';
    },
  };
}
