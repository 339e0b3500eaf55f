import { afterEach, expect, test } from 'vitest';
import { stepNames } from '../../server/src/ops/steps.ts';
import type { Guest, MadeMap } from '../world/guest.ts';
import { checkpoint, onEcho } from '../world/checkpoints.ts';
import { joinAsGuest, makeBlankMap } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { createRandom } from '../world/seeded-random.ts';
import { type ServerChild, startServer } from '../world/start-server.ts';
import { withoutPace } from '../world/without-pace.ts';

/** With the twelve of `saved.test.ts` a run of all tests kills a hundred servers. */
const killsAStep = 8;
const killsAtRandom = 16;
const seed = Number(process.env['KILLS_SEED'] ?? 1);
const limits = { ...withoutPace, compactAfterUpdates: 12 };

const open: ServerChild[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.dispose();
});

/** What must be there whatever happens: what its author was told is saved, and what anybody else has seen. */
class Promises {
  readonly kept = new Set<string>();
  next = 0;

  async expectKept({ origin }: ServerChild, made: MadeMap): Promise<void> {
    const witness = joinAsGuest(origin, made);
    await witness.synced;
    const there = notesIn(witness.doc);
    witness.leave();
    expect([...this.kept].filter((words) => !there.includes(words))).toEqual([]);
  }

  /** Writes and asks whether it is saved, again and again, until the server is gone. */
  async writeUntil(ended: Promise<unknown>, writer: Guest, reader: Guest): Promise<void> {
    const written: string[] = [];
    onEcho(writer, (token) => {
      for (const words of written.slice(0, token)) this.kept.add(words);
    });
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    while (!isOver && written.length < 600) {
      for (let index = 0; index < 3; index += 1) {
        const words = `words ${(this.next += 1)}`;
        written.push(words);
        writeNote(writer.doc, 'therapist', words);
      }
      if (writer.socket().readyState === 1) writer.socket().send(checkpoint(written.length));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await ended;
    // What is still on its way out of the socket has been seen as well.
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const words of notesIn(reader.doc)) this.kept.add(words);
  }
}

async function oneLife(
  server: ServerChild,
  made: MadeMap,
  promises: Promises,
  end: () => Promise<unknown>,
): Promise<void> {
  await promises.expectKept(server, made);
  const writer = joinAsGuest(server.origin, { ...made, ours: true });
  const reader = joinAsGuest(server.origin, made);
  await Promise.all([writer.synced, reader.synced]);
  for (const { provider } of [writer, reader]) provider.shouldConnect = false;
  await promises.writeUntil(end(), writer, reader);
  writer.leave();
  reader.leave();
}

test.each(stepNames)(
  `killed at "%s", ${killsAStep} times over: nothing that was acknowledged or seen is lost`,
  async (step) => {
    const server = await startServer({ program: 'stepped', limits });
    open.push(server);
    const made = await makeBlankMap(server.origin);
    const promises = new Promises();
    for (const times of [1, 2, 3, 1, 2, 3, 4, 2].slice(0, killsAStep)) {
      await server.stop();
      await server.start({ DIE_AT: `${step}:${times}` });
      await oneLife(server, made, promises, async () => expect(await server.ended()).toBe('SIGKILL'));
    }
    await server.start();
    await promises.expectKept(server, made);
  },
);

test(`killed at any moment, ${killsAtRandom} times over: the same (seed ${seed})`, async () => {
  const random = createRandom(seed);
  const server = await startServer({ limits });
  open.push(server);
  const made = await makeBlankMap(server.origin);
  const promises = new Promises();
  for (let kill = 0; kill < killsAtRandom; kill += 1) {
    const keptBefore = promises.kept.size;
    await oneLife(server, made, promises, async () => {
      // Every other life lasts until something of it was promised, however slow the machine.
      if (kill % 2 === 0)
        await expect.poll(() => promises.kept.size, { timeout: 20_000 }).toBeGreaterThan(keptBefore);
      await new Promise((resolve) => setTimeout(resolve, random.int(80)));
      await server.kill9();
    });
    await server.start();
  }
  await promises.expectKept(server, made);
  expect(promises.kept.size).toBeGreaterThanOrEqual(killsAtRandom / 2);
});
