import { MapId } from '@undercurrent/cycle';
import { roomName, syncPath } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { WebSocket } from 'ws';

/** A map made over HTTP, as the therapist's browser makes it, and the cookie of that browser. */
export interface MadeMap {
  readonly map: MapId;
  readonly cookie: string;
}

/** y-websocket's own provider in Node, with a seat's cookie and none of our frames. */
export interface StockClient {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly dispose: () => void;
}

export async function makeMap(origin: string, body: object): Promise<MadeMap> {
  const response = await fetch(`${origin}/api/maps`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST /api/maps answered ${response.status}`);
  const { map } = v.parse(v.object({ map: MapId }), await response.json());
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { map, cookie };
}

/** Joins a map and waits for the first sync. */
export async function joinAsStockClient(origin: string, { map, cookie }: MadeMap): Promise<StockClient> {
  class WebSocketWithCookie extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols ?? [], { headers: { cookie }, origin });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(origin.replace(/^http/, 'ws') + syncPath, roomName(map), doc, {
    WebSocketPolyfill: WebSocketWithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no first sync within 10 s')), 10_000);
    provider.on('sync', (isSynced) => {
      if (!isSynced) return;
      clearTimeout(timer);
      resolve();
    });
  });
  return {
    doc,
    awareness: provider.awareness,
    dispose: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}
