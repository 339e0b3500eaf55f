import * as Y from 'yjs';
import { createGate } from '../../server/src/rooms/gate/gate.ts';
import { HonestWorld, type Passage } from '../fuzz/honest-world.ts';

/**
 * What the gate costs: honest updates of a meeting, each measured through the gate and, in the same run and
 * in turn with it, through a bare `Y.applyUpdate` and through one that also encodes what it sends on, as every
 * relay does. A markdown table of the calmest of five rounds.
 */
export function benchGate(): string {
  const { first, passages } = recordMeeting();
  for (let warmUp = 0; warmUp < 2; warmUp += 1) measure(first, passages);
  // What else runs on the machine only ever adds: the round in which a bare update costs least is the truest.
  const rounds = Array.from({ length: 5 }, () => measure(first, passages));
  const [calmest] = rounds.toSorted((a, b) => quantile(a.bare, 0.5) - quantile(b.bare, 0.5));
  if (!calmest) throw new Error('there were rounds');
  const { bare, relay, gate } = calmest;
  const base = quantile(bare, 0.5);
  const row = (name: string, times: readonly number[]) =>
    `| ${name} | ${micros(quantile(times, 0.5))} | ${micros(quantile(times, 0.95))} | ${(quantile(times, 0.5) / base).toFixed(1)} |`;
  return [
    `${passages.length} honest updates, ${average(passages)} bytes on average; the calmest of ${rounds.length} rounds`,
    '',
    '| | median µs | 95 % µs | to bare |',
    '|---|---|---|---|',
    row('bare applyUpdate', bare),
    row('applyUpdate, encoded again', relay),
    row('the gate, all five steps', gate),
    '',
    `a refusal at step 3 and the update after it: ${micros(measureRefusal(first, passages))} µs on this map`,
  ].join('\n');
}

function recordMeeting() {
  const passages: Passage[] = [];
  const world = new HonestWorld({
    seed: 7,
    isContested: false,
    onPassage: (passage) => {
      if (passage.judgement.kind === 'accepted') passages.push(passage);
    },
  });
  while (passages.length < 1_500) world.step();
  return { first: world.firstState, passages };
}

function measure(first: Uint8Array, passages: readonly Passage[]) {
  const bareDoc = open(first);
  const relayDoc = open(first);
  relayDoc.on('update', () => {});
  const room = open(first);
  const gate = createGate({ doc: room, clients: new Map() });
  const bare: number[] = [];
  const relay: number[] = [];
  const gated: number[] = [];
  for (const { update, sender, followUp } of passages) {
    bare.push(time(() => Y.applyUpdate(bareDoc, update)));
    relay.push(time(() => Y.applyUpdate(relayDoc, update)));
    gated.push(time(() => gate.admit(update, sender)));
    if (followUp !== null) for (const doc of [bareDoc, relayDoc, room]) Y.applyUpdate(doc, followUp);
  }
  return { bare, relay, gate: gated };
}

/** The most that a refusal costs: the judge is loaded anew for what comes next. */
function measureRefusal(first: Uint8Array, passages: readonly Passage[]): number {
  const room = open(first);
  const gate = createGate({ doc: room, clients: new Map() });
  for (const { update, sender, followUp } of passages) {
    gate.admit(update, sender);
    if (followUp !== null) Y.applyUpdate(room, followUp);
  }
  const last = passages.at(-1);
  if (!last) return 0;
  const forger = open(Y.encodeStateAsUpdate(room));
  const times: number[] = [];
  for (let index = 0; index < 30; index += 1) {
    const forged = write(forger, 'format', index + 2);
    const honest = write(forger, 'cycleWord', `dance ${index}`);
    times.push(
      time(() => {
        gate.admit(forged, last.sender);
        gate.admit(honest, last.sender);
      }),
    );
  }
  return quantile(times, 0.5);
}

function write(doc: Y.Doc, field: string, value: unknown): Uint8Array {
  const fresh = open(Y.encodeStateAsUpdate(doc));
  let written: Uint8Array = new Uint8Array();
  fresh.on('update', (update: Uint8Array) => (written = update));
  fresh.getMap('settings').set(field, value);
  return written;
}

function open(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}

function time(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return (performance.now() - startedAt) * 1_000;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

const micros = (value: number): string => value.toFixed(0);
const average = (passages: readonly Passage[]): number =>
  Math.round(passages.reduce((sum, { update }) => sum + update.length, 0) / passages.length);
