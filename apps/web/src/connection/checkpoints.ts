import type { Clock } from '../platform/clock.ts';
import type { SaveLedger } from './save-ledger.ts';

/** Updates made within this time share one checkpoint. */
const waitMs = 30;

export interface Checkpoints {
  /** Sends one now: the heartbeat, and the first thing on a new socket. */
  readonly send: () => void;
  /** Sends one shortly, if something is uncovered by then. */
  readonly sendSoon: () => void;
  readonly dispose: () => void;
}

/** Asks the server again and again: do you have everything? `send` answers false when there is no socket. */
export function createCheckpoints(
  clock: Clock,
  ledger: SaveLedger,
  send: (token: number) => boolean,
): Checkpoints {
  let cancel: (() => void) | null = null;
  const sendNow = () => {
    const token = ledger.openCheckpoint();
    if (!send(token)) ledger.dropCheckpoint(token);
  };
  return {
    send: sendNow,
    sendSoon: () => {
      cancel ??= clock.after(waitMs, () => {
        cancel = null;
        if (ledger.needsCheckpoint()) sendNow();
      });
    },
    dispose: () => cancel?.(),
  };
}
