import { type Actor, type CardId, type PersonId, createCardId, createSeatId } from '@undercurrent/cycle';
import {
  type Edit,
  LoadEdit,
  LocalEdit,
  RemoteEdit,
  changeWords,
  commit,
  confirmWords,
  firstEdits,
  openMap,
  placeCard,
} from '@undercurrent/document';
import * as Y from 'yjs';
import { type Gate, type Judgement, type Sender, createGate } from '../../server/src/rooms/gate/gate.ts';

/** One seat with a document of its own that is in step with the room. */
export interface TableSeat extends Sender {
  readonly doc: Y.Doc;
}

export interface Table {
  readonly room: Y.Doc;
  readonly gate: Gate;
  readonly therapist: TableSeat;
  readonly lanie: TableSeat & { readonly person: PersonId };
  readonly malaki: TableSeat & { readonly person: PersonId };
  /** Lanie's, confirmed by her. */
  readonly laniesCard: CardId;
  /** Typed by the therapist for Lanie, not confirmed. */
  readonly openCard: CardId;
  /** Everybody's, typed by Lanie and confirmed by her alone. */
  readonly sharedCard: CardId;
  readonly send: (update: Uint8Array, from: TableSeat) => Judgement;
  /** Commits an honest act at a seat, sends it, and brings it to the others. */
  readonly act: (from: TableSeat, make: (doc: Y.Doc) => readonly Edit[]) => Judgement;
  /** What a changed client sends that writes to its document as it likes. */
  readonly forge: (from: TableSeat, write: (doc: Y.Doc) => void, clientId?: number) => Uint8Array;
}

let lastId = 0;
const idPart = () => `t${String((lastId += 1)).padStart(9, '0')}`;

/** A room with the therapist, Lanie and Malaki at it, and three cards. For tests. */
export function openTable(): Table {
  const first = new Y.Doc();
  const people = [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ] as const;
  commit(first, firstEdits(people, idPart), new LoadEdit());
  const [laniesId, malakisId] = openMap(first)
    .current()
    .people.map(({ id }) => id);
  if (!laniesId || !malakisId) throw new Error('two people were put on the map');
  const state = Y.encodeStateAsUpdate(first);
  const room = docOf(state);
  const gate = createGate({ doc: room, clients: new Map() });
  const therapist = seat({ role: 'therapist', person: null }, state);
  const lanie = { ...seat({ role: 'partner', person: laniesId }, state), person: laniesId };
  const malaki = { ...seat({ role: 'partner', person: malakisId }, state), person: malakisId };
  const seats = [therapist, lanie, malaki];

  const send = (update: Uint8Array, from: TableSeat) => {
    const judgement = gate.admit(update, from);
    if (judgement.kind !== 'accepted') return judgement;
    for (const { doc } of seats) Y.applyUpdate(doc, judgement.update, new RemoteEdit(from.peer));
    return judgement;
  };
  const act: Table['act'] = (from, make) => {
    const updates: Uint8Array[] = [];
    const keep = (update: Uint8Array) => updates.push(update);
    from.doc.on('update', keep);
    commit(from.doc, make(from.doc), new LocalEdit('test', from.seat));
    from.doc.off('update', keep);
    return send(updates[0] ?? new Uint8Array(), from);
  };
  const place = (from: TableSeat, owner: PersonId | 'together'): CardId => {
    const id = createCardId(idPart);
    const kind = owner === 'together' ? 'new-step' : 'feeling';
    const judgement = act(from, (doc) => {
      const edits = placeCard(openMap(doc).current(), from, { id, owner, kind, words: 'abandoned' });
      return 'kind' in edits ? [] : edits;
    });
    if (judgement.kind !== 'accepted') throw new Error('the first cards are placed by the rules');
    return id;
  };
  return {
    room,
    gate,
    therapist,
    lanie,
    malaki,
    send,
    act,
    laniesCard: place(lanie, laniesId),
    openCard: place(therapist, laniesId),
    sharedCard: place(lanie, 'together'),
    forge: (from, write, clientId) => forgeOn(room, write, clientId ?? from.doc.clientID),
  };
}

function forgeOn(room: Y.Doc, write: (doc: Y.Doc) => void, clientId: number): Uint8Array {
  const doc = docOf(Y.encodeStateAsUpdate(room));
  doc.clientID = clientId;
  let update: Uint8Array = new Uint8Array();
  doc.on('update', (written: Uint8Array) => (update = written));
  doc.transact(() => write(doc));
  return update;
}

/** Honest edits of a card's words. */
export const wording =
  (actor: Actor, id: CardId, words: string) =>
  (doc: Y.Doc): readonly Edit[] => {
    const edits = changeWords(openMap(doc).current(), actor, { id, words });
    return 'kind' in edits ? [] : edits;
  };

export const confirming =
  (actor: Actor, id: CardId) =>
  (doc: Y.Doc): readonly Edit[] => {
    const edits = confirmWords(openMap(doc).current(), actor, { id });
    return 'kind' in edits ? [] : edits;
  };

function seat(actor: Actor, state: Uint8Array): TableSeat {
  const id = createSeatId(idPart);
  return { ...actor, seat: id, peer: id, doc: docOf(state) };
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}
