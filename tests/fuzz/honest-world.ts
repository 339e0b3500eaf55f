import type { Actor, SeatId } from '@undercurrent/cycle';
import { createSeatId } from '@undercurrent/cycle';
import {
  type History,
  LoadEdit,
  LocalEdit,
  type MapReader,
  RemoteEdit,
  commit,
  createHistory,
  firstEdits,
  openMap,
} from '@undercurrent/document';
import * as Y from 'yjs';
import { type Gate, type Judgement, type Sender, createGate } from '../../server/src/rooms/gate/gate.ts';
import { randomAct } from './honest-acts.ts';
import { type Random, createRandom } from './random.ts';

type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array };

/** One honest seat: its document, what it has sent that is under way, and what is under way to it. */
interface Client {
  readonly seat: SeatId;
  readonly actor: Actor;
  doc: Y.Doc;
  reader: MapReader;
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
}

export interface WorldOptions {
  readonly seed: number;
  /** Lets several seats change the same words at once, without having seen each other. */
  readonly isContested: boolean;
  readonly onPassage?: (passage: Passage) => void;
}

/**
 * A room and honest seats around it, on slow lines that are cut: the therapist, Lanie on two devices, and
 * Malaki. Everything happens in the order that the seed decides.
 */
export class HonestWorld {
  readonly random: Random;
  readonly clients: Client[] = [];
  readonly passages = { accepted: 0, nothingNew: 0, refused: 0 };
  doc: Y.Doc;
  gate: Gate;
  base: Uint8Array;
  /** What the room began with. */
  readonly firstState: Uint8Array;
  log: Uint8Array[] = [];
  readonly holders = new Map<number, SeatId>();
  readonly #options: WorldOptions;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.random = createRandom(options.seed);
    const first = new Y.Doc();
    first.clientID = this.#clientId();
    const people = [
      { name: 'Lanie', pronouns: 'she' },
      { name: 'Malaki', pronouns: 'he' },
    ] as const;
    commit(first, firstEdits(people, this.random.idPart), new LoadEdit());
    this.firstState = Y.encodeStateAsUpdate(first);
    this.base = this.firstState;
    this.doc = this.#load();
    this.gate = this.#openGate();
    const [lanie, malaki] = openMap(first)
      .current()
      .people.map((person) => person.id);
    this.#sit({ role: 'therapist', person: null });
    this.#sit({ role: 'partner', person: lanie ?? null });
    this.#sit({ role: 'partner', person: lanie ?? null });
    this.#sit({ role: 'partner', person: malaki ?? null });
  }

  /** One thing happens: an act, undo, a frame arrives, a line is cut or mended, a reload, a restart. */
  step(): void {
    const client = this.random.pick(this.clients);
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
    const seat = createSeatId(this.random.idPart);
    const client: Client = {
      seat,
      actor,
      doc,
      reader: openMap(doc),
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
    const act = randomAct(client.reader.current(), client.actor, this.random);
    if (!act) return;
    if (!act.isContested || this.#options.isContested) {
      commit(client.doc, act.edits, new LocalEdit(act.name, client.seat), client.history);
      client.isEntangled ||= act.isContested;
      return;
    }
    this.settle();
    const again = randomAct(client.reader.current(), client.actor, this.random);
    if (again) commit(client.doc, again.edits, new LocalEdit(again.name, client.seat), client.history);
    client.isEntangled = true;
    this.settle();
  }

  #undo(client: Client): void {
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
    this.#options.onPassage?.({ update: frame.update, sender, judgement });
    if (judgement.kind === 'accepted') this.#accept(client, judgement);
    else if (judgement.kind === 'refused') this.#refuse(client);
    else if (judgement.kind === 'hanging') this.#askMissing(client);
    else this.passages.nothingNew += 1;
  }

  #accept(from: Client, { update, newClients }: Extract<Judgement, { kind: 'accepted' }>): void {
    this.passages.accepted += 1;
    this.log.push(update);
    for (const client of newClients) this.holders.set(client, from.seat);
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
    client.reader.dispose();
    client.doc.destroy();
    client.doc = this.#newDoc();
    if (kept) Y.applyUpdate(client.doc, kept, new LoadEdit());
    client.reader = openMap(client.doc);
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
  }

  #load(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = this.#clientId();
    for (const update of [this.base, ...this.log]) Y.applyUpdate(doc, update, new LoadEdit());
    return doc;
  }

  #openGate(): Gate {
    const past = { base: this.base, updates: this.log };
    return createGate({ doc: this.doc, clients: this.holders, past });
  }

  #newDoc(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = this.#clientId();
    return doc;
  }

  #clientId(): number {
    return this.random.below(0xffff_ffff);
  }
}

/** Everything that a document says, deletions and clocks included. */
export function stateOf(doc: Y.Doc): unknown {
  const { ds, sv } = Y.snapshot(doc);
  const byClient = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
  return {
    roots: ['settings', 'people', 'cycles', 'cards', 'annotations'].map((name) => doc.getMap(name).toJSON()),
    clocks: [...sv].sort(byClient),
    deleted: [...ds.clients].sort(byClient),
  };
}
