import { blockKinds, createBlockId, createCardId, createDraftId, draftKinds } from '@undercurrent/cycle';
import type { Actor, BlockId, DraftId } from '@undercurrent/cycle';
import {
  addDraft,
  beginDay,
  changeBlock,
  changeDraft,
  insertBlocks,
  joinBlocks,
  markPlaced,
  removeDraft,
  splitBlock,
} from '@undercurrent/document';
import type { AnyEdit, Drafts, Notes } from '@undercurrent/document';
import type { SeededRandom } from '../world/seeded-random.ts';

type Answer = readonly AnyEdit[] | { readonly reason: string };
interface Scene<Model> {
  readonly model: Model;
  readonly actor: Actor;
  readonly random: SeededRandom;
}

const words = ['she came late', 'why now?', 'x'.repeat(300), 'Ünïcödé 🙂', ''];
const days = ['2026-03-14', '2026-03-21'];

const ofNotes: readonly ((scene: Scene<Notes>) => Answer)[] = [
  insert,
  insert,
  ({ model, actor, random }) =>
    beginDay(model, actor, { day: random.oneOf(days), heading: blockId(random), paragraph: blockId(random) }),
  (s) => changeBlock(s.model, s.actor, { id: aBlock(s), words: s.random.oneOf(words) }),
  (s) => changeBlock(s.model, s.actor, { id: aBlock(s), words: s.random.oneOf(words) }),
  (s) => changeBlock(s.model, s.actor, { id: aBlock(s), kind: s.random.oneOf(blockKinds) }),
  (s) =>
    splitBlock(s.model, s.actor, { id: aBlock(s), words: 'she came late', at: 4, next: blockId(s.random) }),
  (s) => joinBlocks(s.model, s.actor, { id: aBlock(s), words: 'she came late' }),
  (s) => joinBlocks(s.model, s.actor, { id: aBlock(s), words: '' }),
];

const ofDrafts: readonly ((scene: Scene<Drafts>) => Answer)[] = [
  add,
  add,
  (s) => changeDraft(s.model, s.actor, { id: aDraft(s), change: { words: s.random.oneOf(words) } }),
  (s) => changeDraft(s.model, s.actor, { id: aDraft(s), change: { kind: s.random.oneOf(draftKinds) } }),
  (s) =>
    changeDraft(s.model, s.actor, {
      id: aDraft(s),
      change: { under: createCardId(s.random.part), notice: s.random.oneOf([null, 'when he goes quiet']) },
    }),
  (s) => markPlaced(s.model, s.actor, { id: aDraft(s), card: createCardId(s.random.part) }),
  (s) => markPlaced(s.model, s.actor, { id: aDraft(s), card: null }),
  (s) => removeDraft(s.model, s.actor, { id: aDraft(s) }),
];

/** What the therapist does in their notes, by chance; null where the rules say no. */
export const notesAct = (model: Notes, actor: Actor, random: SeededRandom): readonly AnyEdit[] | null =>
  allowed(random.oneOf(ofNotes)({ model, actor, random }));

/** What a partner does among their drafts, by chance; null where the rules say no. */
export const draftsAct = (model: Drafts, actor: Actor, random: SeededRandom): readonly AnyEdit[] | null =>
  allowed(random.oneOf(ofDrafts)({ model, actor, random }));

const allowed = (answer: Answer): readonly AnyEdit[] | null =>
  'reason' in answer || answer.length === 0 ? null : answer;

function insert(s: Scene<Notes>): Answer {
  const block = { id: blockId(s.random), kind: s.random.oneOf(blockKinds), words: s.random.oneOf(words) };
  const after = s.random.chance(0.3) ? null : aBlock(s);
  return insertBlocks(s.model, s.actor, { blocks: [block], ...(s.random.chance(0.7) && { after }) });
}

function add({ model, actor, random }: Scene<Drafts>): Answer {
  const said = { kind: random.oneOf(draftKinds), words: random.oneOf(words), day: random.oneOf(days) };
  return addDraft(model, actor, { id: draftId(random), ...said });
}

const blockId = (random: SeededRandom): BlockId => createBlockId(random.part);
const draftId = (random: SeededRandom): DraftId => createDraftId(random.part);
const aBlock = ({ model, random }: Scene<Notes>): BlockId =>
  model.length === 0 ? blockId(random) : random.oneOf(model).id;
const aDraft = ({ model, random }: Scene<Drafts>): DraftId =>
  model.length === 0 ? draftId(random) : random.oneOf(model).id;
