import type { Actor, RoomKind, SeatId } from '@undercurrent/cycle';
import { createSeatId } from '@undercurrent/cycle';
import {
  type History,
  LoadEdit,
  LocalEdit,
  RemoteEdit,
  commit,
  createHistory,
  recordNames,
  settingsName,
} from '@undercurrent/document';
import * as Y from 'yjs';
import { type Gate, type Judgement, type Sender, createGate } from '../../server/src/rooms/gate/gate.ts';
import { Scrubber } from '../../server/src/rooms/scrubber.ts';
import type { Act } from './honest-acts.ts';
import { type HonestRoom, type Page, honestRoom } from './honest-rooms.ts';
import { type SeededRandom, createRandom } from '../world/seeded-random.ts';

type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array };

/** One honest seat: its document, what it has sent that is under way, and what is under way to it. */
interface Client {
  readonly seat: SeatId;
  readonly actor: Actor;
  doc: Y.Doc;
  page: Page;
  history: History;
  isOnline: boolean;
  /** The room has answered what this client was missing; until then it is sent no updates. */
  isAnswered: boolean;
  up: Frame[];
  down: Frame[];
  /** It did something whose undo may meet another's change of the same words. */
  isEntangled: boolean;
}

/** An update on its way through the gate, and how it was judged. */
export interface Passage {
  readonly update: Uint8Array;
  readonly sender: Sender;
  readonly judgement: Judgement;
  /** What the server wrote of its own after it, to take out words that were taken back. */
  readonly followUp: Uint8Array | null;
}

export interface WorldOptions {
  readonly seed: number;
  /** Lets several seats change the same words at once, without having seen each other. */
  readonly isContested: boolean;
  /** The map when left out. */
  readonly room?: RoomKind;
  readonly onPassage?: (passage: Passage) => void;
}

/**
 * A room and honest seats around it, on slow lines that are cut. Everything happens in the order that the seed
 * decides.
 */
export class HonestWorld {
  readonly random: SeededRandom;
  readonly clients: Client[] = [];
  readonly passages = { accepted: 0, nothingNew: 0, refused: 0 };
  /** How often each act was done, by its name. */
  readonly acts = new Map<string, number>();
  readonly room: HonestRoom;
  doc: Y.Doc;
  gate: Gate;
  base: Uint8Array;
  /** What the room began with. */
  readonly firstState: Uint8Array;
  log: Uint8Array[] = [];
  readonly holders = new Map<number, SeatId>();
  readonly #options: WorldOptions;
  #scrubber: Scrubber;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.random = createRandom(options.seed);
    this.room = honestRoom(options.room ?? 'map', this.random, this.#clientId());
    this.firstState = this.room.firstState;
    this.base = this.firstState;
    this.doc = this.#load();
    this.gate = this.#openGate();
    this.#scrubber = new Scrubber(this.doc);
    for (const actor of this.room.actors) this.#sit(actor);
  }

  /** One thing happens: an act, undo, a frame arrives, a line is cut or mended, a reload, a restart. */
  step(): void {
    const client = this.random.oneOf(this.clients);
    const dice = this.random.next();
    if (dice < 0.35) this.#act(client);
    else if (dice < 0.45) this.#undo(client);
    else if (dice < 0.65) this.#arriveUp(client);
    else if (dice < 0.9) this.#arriveDown(client);
    else if (dice < 0.93) this.#cut(client);
    else if (dice < 0.985) this.#connect(client);
    else if (dice < 0.997) this.#reload(client);
    else this.#restart();
  }

  /** Mends every line and lets everything arrive. */
  settle(): void {
    for (const client of this.clients) this.#connect(client);
    let isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (const client of this.clients) {
        while (client.up.length > 0 || client.down.length > 0) {
          isMoving = true;
          this.#arriveUp(client);
          this.#arriveDown(client);
        }
      }
    }
  }

  #sit(actor: Actor): void {
    const doc = this.#newDoc();
    const seat = createSeatId(this.random.part);
    const client: Client = {
      seat,
      actor,
      doc,
      page: this.room.open(doc),
      history: createHistory(doc, seat, actor),
      isOnline: false,
      isAnswered: false,
      up: [],
      down: [],
      isEntangled: false,
    };
    this.#listen(client);
    this.clients.push(client);
    this.#connect(client);
  }

  #act(client: Client): void {
    const act = client.page.act(client.actor, this.random);
    if (!act) return;
    if (!act.isContested || this.#options.isContested) {
      this.#commit(client, act);
      client.isEntangled ||= act.isContested;
      return;
    }
    this.settle();
    const again = this.#likeIt(client, act);
    if (again) this.#commit(client, again);
    client.isEntangled = true;
    this.settle();
  }

  /** Such an act on what is seen now; null where none comes up. */
  #likeIt({ page, actor }: Client, { name }: Act): Act | null {
    for (let tries = 0; tries < 40; tries += 1) {
      const act = page.act(actor, this.random);
      if (act?.name === name) return act;
    }
    return null;
  }

  /** As the app does: a pause is signed by nobody, and what leads the meeting is no step of undo. */
  #commit({ doc, seat, history }: Client, { name, edits, isRecorded, isUnsigned }: Act): void {
    const own = doc.clientID;
    if (isUnsigned) doc.clientID = this.#clientId();
    commit(doc, edits, new LocalEdit(name, seat), isRecorded ? history : undefined);
    doc.clientID = own;
    this.acts.set(name, (this.acts.get(name) ?? 0) + 1);
  }

  #undo(client: Client): void {
    if (!client.page.mayUndo()) return;
    const isAlone = client.isEntangled && !this.#options.isContested;
    if (isAlone) this.settle();
    if (this.random.chance(0.7)) client.history.undo();
    else client.history.redo();
    if (isAlone) this.settle();
  }

  #arriveUp(client: Client): void {
    const frame = client.up.shift();
    if (!frame) return;
    if (frame.kind === 'step1') {
      client.isAnswered = true;
      client.down.push({ kind: 'update', update: Y.encodeStateAsUpdate(this.doc, frame.vector) });
      return;
    }
    const sender: Sender = { ...client.actor, seat: client.seat, peer: client.seat };
    const judgement = this.gate.admit(frame.update, sender);
    const followUp = judgement.kind === 'accepted' ? this.#accept(client, judgement) : null;
    this.#options.onPassage?.({ update: frame.update, sender, judgement, followUp });
    if (judgement.kind === 'refused') this.#refuse(client);
    if (judgement.kind === 'hanging') this.#askMissing(client);
    if (judgement.kind === 'nothing-new') this.passages.nothingNew += 1;
  }

  #accept(from: Client, judgement: Accepted): Uint8Array | null {
    const { update, newClients, retractions } = judgement;
    this.passages.accepted += 1;
    for (const client of newClients) this.holders.set(client, from.seat);
    this.#sendOn(update, from);
    const followUp = this.#scrubber.scrub(retractions);
    if (followUp !== null) this.#sendOn(followUp, null);
    return followUp;
  }

  #sendOn(update: Uint8Array, from: Client | null): void {
    this.log.push(update);
    for (const client of this.clients) {
      if (client !== from && client.isAnswered) client.down.push({ kind: 'update', update });
    }
  }

  /** A refused client goes on from what the server has. */
  #refuse(client: Client): void {
    this.passages.refused += 1;
    this.#cut(client);
    this.#replaceDoc(client, null);
    this.#connect(client);
  }

  #askMissing(client: Client): void {
    client.down.push({ kind: 'step1', vector: Y.encodeStateVector(this.doc) });
  }

  #arriveDown(client: Client): void {
    const frame = client.down.shift();
    if (!frame) return;
    if (frame.kind === 'update') Y.applyUpdate(client.doc, frame.update, new RemoteEdit('server'));
    else client.up.push({ kind: 'update', update: Y.encodeStateAsUpdate(client.doc, frame.vector) });
  }

  #cut(client: Client): void {
    client.isOnline = false;
    client.isAnswered = false;
    client.up = [];
    client.down = [];
  }

  #connect(client: Client): void {
    if (client.isOnline) return;
    client.isOnline = true;
    client.up.push({ kind: 'step1', vector: Y.encodeStateVector(client.doc) });
    this.#askMissing(client);
  }

  /** The page is loaded again, with or without what the device kept. */
  #reload(client: Client): void {
    const kept = this.random.chance(0.5) ? Y.encodeStateAsUpdate(client.doc) : null;
    this.#cut(client);
    this.#replaceDoc(client, kept);
  }

  #replaceDoc(client: Client, kept: Uint8Array | null): void {
    client.page.dispose();
    client.doc.destroy();
    client.doc = this.#newDoc();
    if (kept) Y.applyUpdate(client.doc, kept, new LoadEdit());
    client.page = this.room.open(client.doc);
    client.history = createHistory(client.doc, client.seat, client.actor);
    client.isEntangled = kept !== null && client.isEntangled;
    this.#listen(client);
  }

  #listen(client: Client): void {
    client.doc.on('update', (update: Uint8Array, origin: unknown) => {
      const isOwn = origin instanceof LocalEdit;
      if (isOwn && client.isOnline) client.up.push({ kind: 'update', update });
    });
  }

  #restart(): void {
    if (this.random.chance(0.5)) {
      this.base = Y.encodeStateAsUpdate(this.doc);
      this.log = [];
    }
    this.gate.dispose();
    for (const client of this.clients) this.#cut(client);
    this.doc = this.#load();
    this.gate = this.#openGate();
    this.#scrubber = new Scrubber(this.doc);
  }

  #load(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = this.#clientId();
    for (const update of [this.base, ...this.log]) Y.applyUpdate(doc, update, new LoadEdit());
    return doc;
  }

  #openGate(): Gate {
    const past = { base: this.base, updates: this.log };
    return createGate({ doc: this.doc, room: this.room.ref, clients: this.holders, past });
  }

  #newDoc(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = this.#clientId();
    return doc;
  }

  #clientId(): number {
    return this.random.int(0xffff_ffff);
  }
}

type Accepted = Extract<Judgement, { kind: 'accepted' }>;

/** Everything that a document says, deletions and clocks included. */
export function stateOf(doc: Y.Doc): unknown {
  const { ds, sv } = Y.snapshot(doc);
  const byClient = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
  return {
    roots: [settingsName, ...recordNames].map((name) => doc.getMap(name).toJSON()),
    clocks: [...sv].sort(byClient),
    deleted: [...ds.clients].sort(byClient),
  };
}
