import type {
  Actor,
  AnnotationId,
  CardId,
  CycleMap,
  MapId,
  PersonId,
  Refusal,
  RoomRef,
} from '@undercurrent/cycle';
import type { Edit, RoomReader, Tick } from '@undercurrent/document';
import type { Presence, PresenceSeat, SeatGreeting } from '@undercurrent/protocol';
import type * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import type { ConnectionStores } from './connection-stores.ts';
import type { Keeper } from './keeping.ts';
import type { RescuedWords } from './rescued-words.ts';
import type { RoomConnection } from './room-connection.ts';

/** Pure: reads the map, answers with what to write, or with a refusal. */
export type Command = (map: CycleMap, actor: Actor) => readonly Edit[] | Refusal;

/** How an act is done. */
export interface RunOptions {
  /** More of the newest act: both are one undo step. */
  readonly isMore?: boolean;
  /** Nobody did it by hand: no step back takes it back. */
  readonly isUnasked?: boolean;
}

/** Where carets stand among characters that come and go. */
export interface Carets {
  readonly tickAt: (id: string, index: number) => Tick | null;
  /** Null where the character it stands behind is still on its way. */
  readonly indexOf: (id: string, tick: Tick | null) => number | null;
}

/** Another seat at the table, as its presence says. `client` is its Yjs client id. */
export interface OtherPresence {
  readonly client: number;
  readonly seat: PresenceSeat;
  readonly presence: Presence;
}

/**
 * How safe the words are. `saved`: the server's store has all of them; `saving`: on their way;
 * `device-only`: not connected, or the store takes nothing; they are on this device only;
 * `unsynced`: the first load has not arrived.
 */
export type SaveState = 'unsynced' | 'saving' | 'saved' | 'device-only';

export type ConnectionState =
  | { readonly name: 'connecting' }
  | { readonly name: 'connected' }
  /** The server's store takes nothing for now: what is written here waits here; it goes on by itself. */
  | { readonly name: 'read-only' }
  /** Nothing heard for `lostAfterMs`, or the socket closed; it comes back by itself. */
  | { readonly name: 'lost' }
  /** The server said no for good, with a code of `closeReasons`. */
  | { readonly name: 'ended'; readonly code: number };

/** A room that is open beside the map. */
export interface RoomBeside<Model>
  extends
    Pick<ConnectionStores<Model>, 'model' | 'state' | 'saveState' | 'history'>,
    Pick<RoomConnection, 'commit' | 'undo' | 'redo'> {}

/** A map open on this device: the one place where the app meets Yjs and the socket. */
export interface MapConnection {
  readonly mapId: MapId;
  readonly seat: SeatGreeting;
  /** Null until the first sync. Replaced on every change; unchanged parts stay identical. */
  readonly map: StoreApi<CycleMap | null>;
  readonly state: StoreApi<ConnectionState>;
  readonly saveState: StoreApi<SaveState>;
  readonly others: StoreApi<readonly OtherPresence[]>;
  /**
   * Words of this device that the map could not take, the oldest first: kept here only, until their author is
   * done with them or the map is closed. After an end for good, whatever was not stored.
   */
  readonly rescued: StoreApi<readonly RescuedWords[]>;
  /** Grows with every change of the practice’s lists of words. */
  readonly listEdition: StoreApi<number>;
  /** Whoever keeps this map on this device; null: nobody. Set by those who turn that on and off. */
  readonly keeper: StoreApi<Keeper | null>;
  /** How many times acts of this device found no place and the map was loaded anew. */
  readonly setbacks: StoreApi<number>;
  readonly history: StoreApi<{ readonly canUndo: boolean; readonly canRedo: boolean }>;
  /** The speaker on this seat: the seat's own person; on a therapist's or shared seat nobody until chosen. */
  readonly actor: () => Actor;
  /** The same, for screens that follow it. */
  readonly speaker: StoreApi<Actor>;
  /** Somebody takes a shared device into their hands; null: nobody has it. Does nothing on every other seat. */
  readonly speakAs: (person: PersonId | null) => void;
  /**
   * Runs a command on the newest map and commits its edits as one act named `act` (one undo step).
   * Gives back the refusal, or null when it was done. Works offline. While the meeting is paused everything
   * but its end, and a card of one's own taken back, is refused, undo and redo too. Neither is an undo step.
   */
  readonly run: (act: string, command: Command, options?: RunOptions) => Refusal | null;
  /** Carets in words that several may write at once, by the thing whose words they are. */
  readonly carets: Carets;
  /** Keeps words of this device that lost their place, until their author is done with them. */
  readonly rescue: (kept: RescuedWords) => void;
  /** Calls back after each change that came from somebody else; gives back what ends it. */
  readonly followOthers: (listener: (before: CycleMap, after: CycleMap) => void) => () => void;
  /** Takes back or repeats one own act. False when there was none, or others have changed all of it since. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The records that the newest undo or redo changed. */
  readonly touched: () => ReadonlySet<string>;
  /** Connects to another room of this map, which closes with it. Words that it refuses are rescued here too. */
  readonly openRoom: <Model>(room: RoomRef, open: (doc: Y.Doc) => RoomReader<Model>) => RoomBeside<Model>;
  /** The author is done with rescued words. */
  readonly letGo: (id: string) => void;
  /** Merges into what others see of this seat; sent at most `wireLimits.presencePerSecond` times a second. */
  readonly showPresence: (part: Partial<Omit<Presence, 'seat'>>) => void;
  readonly dispose: () => void;
}

export type SelectableId = CardId | AnnotationId;
export type { PersonId };
