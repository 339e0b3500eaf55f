import type { OwnSeat } from '@undercurrent/protocol';
import type { ApiRefusal } from './api.ts';
import type { MapConnection } from './map-connection.ts';
import type { Act } from './pending-acts.ts';

/** A map that is open on this page, or whose door is not, or why there is none. */
export type Opened =
  | { readonly kind: 'open'; readonly connection: MapConnection }
  | { readonly kind: 'outside'; readonly seat: OwnSeat }
  | (ApiRefusal & {
      /** What this device had kept unsent for a map that it can't open any more. */
      readonly unsent?: readonly Act[];
    });
