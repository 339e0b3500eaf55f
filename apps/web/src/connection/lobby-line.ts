import type { MapId } from '@undercurrent/cycle';
import type { Door, Table } from '@undercurrent/protocol';
import { LobbyMessage, isFinalCode, lobbyPath } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Clock } from '../platform/clock.ts';
import type { Page } from '../platform/page.ts';
import { createPulse } from './pulse.ts';
import { waitMs } from './reconnect-wait.ts';

/** What is known in the waiting room: `lost` while the line is down, `ended` with a final code of `closeReasons`. */
export type LobbyState =
  | { readonly name: 'connecting' | 'lost' }
  | { readonly name: 'door'; readonly door: Door }
  | { readonly name: 'table'; readonly table: Table }
  | { readonly name: 'ended'; readonly code: number };

/** The line to a map's waiting room: it comes back by itself. */
export interface LobbyLine {
  readonly state: StoreApi<LobbyState>;
  readonly dispose: () => void;
}

export interface LobbyLineSetup {
  readonly mapId: MapId;
  /** `location.origin`. */
  readonly origin: string;
  readonly clock: Clock;
  /** 0 to 1, for the jitter of reconnects. */
  readonly random: () => number;
  readonly page: Page;
  /** For Node; browsers have their own. */
  readonly WebSocketPolyfill?: typeof WebSocket;
}

export function createLobbyLine(setup: LobbyLineSetup): LobbyLine {
  const { mapId, origin, clock, random, page, WebSocketPolyfill = WebSocket } = setup;
  const state = createStore<LobbyState>()(() => ({ name: 'connecting' }));
  const address = `${origin.replace(/^http/, 'ws')}${lobbyPath}/${mapId}`;
  let socket: WebSocket | null = null;
  let failures = 0;
  let cancel = () => {};
  let isOver = false;

  const take = (data: unknown) => {
    pulse.hear();
    failures = 0;
    const next = readMessage(data);
    if (next) state.setState(next, true);
  };
  const lose = (code: number) => {
    socket = null;
    if (isOver) return;
    isOver = isFinalCode(code);
    state.setState(isOver ? { name: 'ended', code } : { name: 'lost' }, true);
    if (isOver) return;
    cancel = clock.after(waitMs(failures, code, random), connect);
    failures += 1;
  };
  const pulse = createPulse(clock, {
    phase: () => (socket === null ? 'idle' : socket.readyState === 1 ? 'live' : 'waiting'),
    beat: () => {},
    lose: () => {
      const dropped = socket;
      lose(0);
      dropped?.close();
    },
  });
  function connect(): void {
    cancel();
    const opening = new WebSocketPolyfill(address);
    socket = opening;
    pulse.hear();
    opening.onmessage = ({ data }) => {
      if (socket === opening) take(data);
    };
    opening.onclose = ({ code }) => {
      if (socket === opening) lose(code);
    };
  }
  const hurry = () => {
    if (!isOver && socket === null) connect();
  };
  const stops = [page.onOnline(hurry), page.onVisibility(hurry)];
  connect();
  return {
    state,
    dispose: () => {
      isOver = true;
      cancel();
      for (const stop of [...stops, pulse.dispose]) stop();
      socket?.close();
    },
  };
}

function readMessage(data: unknown): LobbyState | null {
  const message = v.safeParse(v.pipe(v.string(), v.parseJson(), LobbyMessage), data);
  if (!message.success) return null;
  switch (message.output.kind) {
    case 'beat':
      return null;
    case 'door':
      return { name: 'door', door: message.output.door };
    case 'table':
      return { name: 'table', table: message.output.table };
  }
}
