import type { SeatGreeting } from '@undercurrent/protocol';
import type { Clock } from '../platform/clock.ts';
import type { Page } from '../platform/page.ts';

/** What it takes to connect to one room. */
export interface RoomSetup {
  /** The room's name, as in `roomName`. */
  readonly room: string;
  readonly seat: SeatGreeting;
  /** `location.origin`. */
  readonly origin: string;
  readonly clock: Clock;
  /** 0 to 1, for the jitter of reconnects. */
  readonly random: () => number;
  readonly page: Page;
  /** For Node; browsers have their own. */
  readonly WebSocketPolyfill?: typeof WebSocket;
}
