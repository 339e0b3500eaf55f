import { createCardId, createPersonId } from '@undercurrent/cycle';
import { LoadEdit, commit, firstEdits, openMap, placeCard, takeBackCard } from '@undercurrent/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { docOf, mapIn } from '../../../../tests/world/doc-of.ts';
import { therapist } from '../../../../tests/world/tango-session.ts';
import { sortOut } from './sort-out.ts';
import type { Act } from './pending-acts.ts';

const { part } = createRandom(3);
const id = createCardId(part);

test('a card placed and taken back before either arrived is not placed again', () => {
  const loaded = docOf(firstEdits([{ name: 'Lanie', pronouns: 'she' }], part));
  const owner = mapIn(loaded).people[0]?.id ?? createPersonId(part);
  const lanie = { role: 'partner', person: owner } as const;
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(loaded));
  const acts: Act[] = [];
  const write = (answer: ReturnType<typeof placeCard>) => {
    if ('reason' in answer) throw new Error(answer.reason);
    acts.push(answer);
    commit(mine, answer, new LoadEdit());
  };
  write(placeCard(mapIn(mine), lanie, { id, owner, kind: 'root', words: 'never to be sent' }));
  write(takeBackCard(openMap(mine).current(), lanie, { id }));
  for (const words of ['being left', 'being alone']) {
    write(placeCard(mapIn(mine), therapist, { id: createCardId(part), owner, kind: 'fear', words }));
  }
  const sorted = sortOut(loaded, acts, { notice: null, wereSentApart: false });
  expect(sorted.dropped).toEqual([]);
  expect(JSON.stringify(sorted.again)).not.toContain('never to be sent');
  expect(sorted.again).toHaveLength(2);
});
