import { type CloseReasonName, Presence } from '@undercurrent/protocol';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import type { Peer } from './peer.ts';
import { type PresenceState, parseStates } from './presence-state.ts';

interface Shown {
  peer: Peer;
  /** The clock this client last used; an older message of its own is ignored. */
  ownClock: number;
  /** As it was told, the cursor too while cursors are hidden. */
  presence: Presence;
  encoded: Uint8Array;
}

/** Yjs client ids one socket may speak for; a page has one, and one more after it changed its id. */
const clientsPerPeer = 4;

/**
 * Who shows what in a room, by Yjs client id.
 *
 * A client id belongs to the socket that first showed it; a newer socket of the same seat may take it over
 * (a reconnect that is faster than the old socket's end), nobody else. y-websocket sends on whatever it is told of
 * others: such an echo, known by a clock of ours, says nothing. The seat is stamped over whatever a
 * client claims, each field passes its schema or is dropped, only a therapist gathers the others, and an
 * observer leads no walk. While cursors are hidden nobody is sent one, nor a caret.
 *
 * Clocks sent out are the server's own and only grow, over restarts too: receivers ignore a clock that is
 * not newer than the last, and y-websocket returns with the clock it left with.
 */
export class PresenceBoard {
  readonly #now: () => number;
  readonly #sinceMs: number;
  readonly #maxBytes: number;
  readonly #shown = new Map<number, Shown>();
  readonly #clocks = new Map<number, number>();
  #areCursorsHidden = false;

  constructor(now: () => number, maxBytes: number) {
    this.#now = now;
    this.#sinceMs = now();
    this.#maxBytes = maxBytes;
  }

  /**
   * What a presence message says of the peer itself, or why it is refused. `mayUse` says whether a client id is free
   * for this peer's seat.
   */
  ownStates(
    peer: Peer,
    message: Uint8Array,
    mayUse: (client: number) => boolean,
  ): readonly PresenceState[] | CloseReasonName {
    const entries = parseStates(message);
    if (entries === null) return 'malformed';
    const held = new Set(
      [...this.#shown].filter(([, shown]) => shown.peer === peer).map(([client]) => client),
    );
    const own = entries.filter((entry) => {
      if (!this.#isOwn(peer, entry)) return false;
      // However many one message names: each is taken from all others for good.
      if (!held.has(entry.client) && held.size >= clientsPerPeer) return false;
      if (!mayUse(entry.client)) return false;
      held.add(entry.client);
      return true;
    });
    return own.some(({ bytes }) => bytes > this.#maxBytes) ? 'tooLarge' : own;
  }

  /** Shows what a peer says of itself; gives back the client ids whose state changed. */
  show(peer: Peer, states: Iterable<PresenceState>): readonly number[] {
    return [...states].filter((state) => this.#show(peer, state)).map(({ client }) => client);
  }

  /** Hides everybody's cursor, or shows them again; gives back the client ids whose state changed. */
  hideCursors(hidden: boolean): readonly number[] {
    if (hidden === this.#areCursorsHidden) return [];
    this.#areCursorsHidden = hidden;
    const changed = [...this.#shown].filter(([, { presence }]) => presence.cursor || presence.caret);
    for (const [client, shown] of changed) shown.encoded = this.#encode(client, shown.presence);
    return changed.map(([client]) => client);
  }

  /** Takes away whatever this socket showed; gives back the client ids. */
  remove(peer: Peer): readonly number[] {
    const gone = [...this.#shown].filter(([, shown]) => shown.peer === peer).map(([client]) => client);
    for (const client of gone) this.#hide(client);
    return gone;
  }

  /** The encoded states of these clients, the gone ones as removed; without those that `peer` itself shows. */
  statesFor(peer: Peer, clients: Iterable<number>): readonly Uint8Array[] {
    const states: Uint8Array[] = [];
    for (const client of clients) {
      const shown = this.#shown.get(client);
      if (shown === undefined) states.push(encodeState(client, this.#clocks.get(client) ?? 0, 'null'));
      else if (shown.peer !== peer) states.push(shown.encoded);
    }
    return states;
  }

  /** Who is shown now, with the socket that shows it. */
  *known(): Iterable<{ readonly client: number; readonly peer: Peer }> {
    for (const [client, { peer }] of this.#shown) yield { client, peer };
  }

  /** Every client id shown since the room was opened, the gone ones too. */
  everKnown(): Iterable<number> {
    return this.#clocks.keys();
  }

  #isOwn(peer: Peer, { client, clock }: PresenceState): boolean {
    const holder = this.#shown.get(client)?.peer;
    if (holder === peer) return true;
    // Nobody is sent their own states, so whoever says one of our clocks repeats what another showed.
    if (clock >= this.#sinceMs && clock <= (this.#clocks.get(client) ?? 0)) return false;
    return holder === undefined || holder.seat.seat === peer.seat.seat;
  }

  #show(peer: Peer, { client, clock, state }: PresenceState): boolean {
    const before = this.#shown.get(client);
    if (before !== undefined && before.peer === peer && clock < before.ownClock) return false;
    if (state === null) return this.#hide(client);
    const presence = stamp(peer, state);
    this.#shown.set(client, { peer, ownClock: clock, presence, encoded: this.#encode(client, presence) });
    return true;
  }

  #encode(client: number, presence: Presence): Uint8Array {
    const shown = this.#areCursorsHidden ? withoutCursors(presence) : presence;
    return encodeState(client, this.#nextClock(client), JSON.stringify(shown));
  }

  #hide(client: number): boolean {
    if (!this.#shown.delete(client)) return false;
    this.#nextClock(client);
    return true;
  }

  #nextClock(client: number): number {
    const clock = Math.max((this.#clocks.get(client) ?? 0) + 1, this.#now());
    this.#clocks.set(client, clock);
    return clock;
  }
}

function withoutCursors(presence: Presence): Presence {
  const { cursor, caret } = presence;
  return { ...presence, ...(cursor ? { cursor: null } : {}), ...(caret ? { caret: null } : {}) };
}

function stamp(peer: Peer, claimed: Readonly<Record<string, unknown>>): Presence {
  const { seat: id, role, person } = peer.seat;
  const kept: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(Presence.entries)) {
    if (field === 'seat' || !Object.hasOwn(claimed, field)) continue;
    if (field === 'gather' && role !== 'therapist') continue;
    if (field === 'walk' && role === 'observer') continue;
    const result = v.safeParse(schema, claimed[field]);
    if (result.success) kept[field] = result.output;
  }
  return { ...kept, seat: { id, role, person } };
}

function encodeState(client: number, clock: number, json: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  });
}
