import { CardId } from '@undercurrent/cycle';
import { LocalEdit, commit } from '@undercurrent/document';
import { frameTypes } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { missingFrame, stateVectorFrame, updateFrame } from '../../server/src/rooms/frames.ts';
import type { BenchRoom } from './bench-servers.ts';

class FromServer {}

/** A client of y-websocket's protocol, with as little of its own as can be: many fit into one process. */
export class SyncClient {
  readonly doc = new Y.Doc();
  readonly #room: BenchRoom;
  #socket: WebSocket | null = null;
  /** Called with the card and the place whenever another has moved one. */
  onMoved: (card: string, x: number) => void = () => {};

  constructor(room: BenchRoom) {
    this.#room = room;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof FromServer)) this.send(updateFrame(update));
    });
  }

  /** Resolves when everything that the server has is here, and what it lacked is on its way there. */
  connect(): Promise<void> {
    const { address, headers } = this.#room;
    const socket = new WebSocket(address, { headers, perMessageDeflate: false });
    this.#socket = socket;
    return new Promise((resolve, reject) => {
      const left = { steps: 2 };
      const done = () => (left.steps -= 1) === 0 && resolve();
      socket.on('error', reject);
      socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
      socket.on('open', () => socket.send(stateVectorFrame(Y.encodeStateVector(this.doc))));
      socket.on('message', (data) => this.#read(new Uint8Array(data as Buffer), done));
    });
  }

  get bufferedBytes(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  send(bytes: Uint8Array): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(bytes);
  }

  /** The ids of all cards, in one order everywhere. */
  cards(): readonly CardId[] {
    return [...this.#cards().keys()].toSorted().map((id) => v.parse(CardId, id));
  }

  /** Moves a card, as the app does on dropping one. */
  move(id: CardId, x: number): void {
    const edit = { kind: 'set', record: 'cards', id, field: 'offset/ring', value: { x, y: 0 } } as const;
    commit(this.doc, [edit], new LocalEdit('move', null));
  }

  leave(): void {
    this.#socket?.terminate();
    this.#socket = null;
  }

  #read(bytes: Uint8Array, done: () => void): void {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== frameTypes.sync) return;
    const step = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (step === 0) this.send(missingFrame(Y.encodeStateAsUpdate(this.doc, body)));
    else this.#apply(body);
    if (step !== 2) done();
  }

  #apply(update: Uint8Array): void {
    const before = new Map<string, unknown>();
    const cards = this.#cards();
    for (const [id, card] of cards) before.set(id, card.get('offset/ring'));
    Y.applyUpdate(this.doc, update, new FromServer());
    for (const [id, card] of cards) {
      const place = card.get('offset/ring');
      if (place !== before.get(id) && isPlace(place)) this.onMoved(id, place.x);
    }
  }

  #cards(): Y.Map<Y.Map<unknown>> {
    return this.doc.getMap<Y.Map<unknown>>('cards');
  }
}

const isPlace = (value: unknown): value is { readonly x: number } =>
  typeof value === 'object' && value !== null && 'x' in value && typeof value.x === 'number';

/** Some clients in one room that has its first content. */
export async function seat(room: BenchRoom, count: number): Promise<readonly SyncClient[]> {
  const clients = Array.from({ length: count }, () => new SyncClient(room));
  const [first, ...others] = clients;
  await first?.connect();
  if (first && room.firstState !== null) Y.applyUpdate(first.doc, room.firstState);
  await Promise.all(others.map((client) => client.connect()));
  while (clients.some((client) => client.cards().length === 0)) await pause(5);
  return clients;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
