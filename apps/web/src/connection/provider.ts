import { subprotocol, syncPath } from '@undercurrent/protocol';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import { longestWaitMs } from './reconnect-wait.ts';
import type { WireSetup } from './wire.ts';

/** y-websocket's own provider for a room, not yet connecting. */
export function createProvider(setup: WireSetup): WebsocketProvider {
  const address = `${setup.origin.replace(/^http/, 'ws')}${syncPath}`;
  return new WebsocketProvider(address, setup.room, setup.doc, {
    awareness: setup.awareness,
    connect: false,
    // Between tabs everything goes through the server, like between people: its gate sees all.
    disableBc: true,
    protocols: [subprotocol],
    maxBackoffTime: longestWaitMs,
    ...(setup.WebSocketPolyfill ? { WebSocketPolyfill: setup.WebSocketPolyfill } : {}),
  });
}

/**
 * y-websocket sends on whatever it is told of others: from every device to the server, which knows already, as often as
 * anybody moves. Only what this device shows of itself goes out.
 */
export function sendOwnPresenceOnly(provider: WebsocketProvider): void {
  const { awareness, _awarenessUpdateHandler: send } = provider;
  awareness.off('update', send);
  provider._awarenessUpdateHandler = ({ added, updated, removed }, origin) => {
    if (![...added, ...updated, ...removed].includes(awareness.clientID)) return;
    send({ added: [], updated: [awareness.clientID], removed: [] }, origin);
  };
  awareness.on('update', provider._awarenessUpdateHandler);
}

/**
 * Updates made before the server has asked what it lacks are part of the answer to that question. Sent before
 * it, they would arrive with a gap before them, which the server must not take.
 */
export function holdBackEarlyUpdates(provider: WebsocketProvider, isAnswered: () => boolean): void {
  const send = provider._updateHandler;
  provider.doc.off('update', send);
  const sendWhenAnswered = (update: Uint8Array, origin: unknown) => {
    if (isAnswered()) send(update, origin);
  };
  provider.doc.on('update', sendWhenAnswered);
  provider.doc.on('destroy', () => provider.doc.off('update', sendWhenAnswered));
}

/** Peers have seen this seat leave at its present clock; a newer one makes it appear again at once. */
export function raiseClock(awareness: Awareness): void {
  const state = awareness.getLocalState();
  if (state) awareness.setLocalState(state);
}

/** Without this the others' states would be ignored on return, until each of them happens to move. */
export function forgetOthers(awareness: Awareness): void {
  for (const client of awareness.meta.keys()) {
    if (client !== awareness.clientID) awareness.meta.delete(client);
  }
}
