import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { nanoid } from 'nanoid';
import { Access } from './access/access.ts';
import { Audit } from './access/audit.ts';
import { DeviceCookie } from './access/device.ts';
import { JoinCodes } from './access/join-codes.ts';
import { Meetings } from './access/meetings.ts';
import { Openings } from './access/openings.ts';
import { createApp } from './http/app.ts';
import { LobbyDoor } from './http/lobby-door.ts';
import { createListener } from './http/listener.ts';
import { MapSummaries } from './http/map-summaries.ts';
import { createStaticFiles } from './http/static-files.ts';
import { SyncDoor } from './http/sync-door.ts';
import { systemClock } from './ops/clock.ts';
import type { Config } from './ops/config.ts';
import { createLog } from './ops/log.ts';
import { noStep } from './ops/steps.ts';
import { Forgetting } from './rooms/forgetting.ts';
import { Doorkeeper } from './rooms/doorkeeper.ts';
import { Lobby } from './rooms/lobby.ts';
import { Rooms } from './rooms/rooms.ts';
import { Versions } from './rooms/versions.ts';
import { GroupCommit } from './store/group-commit.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** The whole server without a port of its own: put behind one by `main.ts`, and by the server for developers. */
export interface Undercurrent {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** True for a WebSocket that belongs here; it is taken over. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Stores what is on its way, sends everyone away to come back, and closes the database. */
  readonly close: () => Promise<void>;
}

/** Puts the server together. `webFolder` holds the built app; null when another answers for it. */
export function composeUndercurrent(config: Config, webFolder: string | null, step = noStep): Undercurrent {
  const log = createLog(config.logLevel);
  const clock = systemClock;
  const { limits } = config;
  const random = () => nanoid();
  const store = openSqliteStore(join(config.dataDir, 'undercurrent.db'), {
    step,
    keyFile: config.keyFile,
  });
  const watch = () => performance.now();
  const commit = new GroupCommit(store, clock, { mostMs: limits.commitEveryMs, watch });
  const rooms = new Rooms({ store, commit, clock, log, limits, step });
  const audit = new Audit(store, clock);
  const forgetting = new Forgetting({ store, rooms, clock, log, limits });
  const access = new Access({ store, clock, random, invitationMs: limits.invitationMs });
  const meetings = new Meetings({ store, clock, random });
  const codes = new JoinCodes({ now: clock.now, codeMs: limits.codeMs, codeShownMs: limits.codeShownMs });
  const lobby = new Lobby();
  const versions = new Versions({ store, rooms, clock, random, most: limits.versionsPerMap });
  const doorkeeper = new Doorkeeper({
    ...{ store, meetings, codes, audit, rooms, versions, lobby, clock, log, limits },
  });
  const cookie = new DeviceCookie({ isSecure: config.publicOrigin?.startsWith('https:') ?? false });
  const openings = new Openings({ store, clock, log });
  const doorParts = { config, access, store, rooms, doorkeeper, lobby, cookie, openings, log, clock };
  const doors = [new SyncDoor(doorParts), new LobbyDoor(doorParts)];
  const summaries = new MapSummaries(rooms);
  const app = createApp(
    { ...doorParts, random, audit, meetings, codes, versions, summaries },
    webFolder === null ? null : createStaticFiles(webFolder),
  );

  return {
    answer: createListener(app),
    upgrade: (request, socket, head) => {
      const door = doors.find((each) => each.isFor(request));
      door?.open(request, socket, head);
      return door !== undefined;
    },
    close: async () => {
      await forgetting.stop();
      doorkeeper.close();
      await rooms.close();
      await Promise.all(doors.map((door) => door.close()));
      await openings.keep();
      await store.close();
      log.info({}, 'server closed');
    },
  };
}
