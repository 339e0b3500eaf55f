import { Owner, Phrase, Signature, quotes } from '@undercurrent/cycle';
import type { CardId, CardKind, ClauseId, Owner as CardOwner, PersonId, RemarkId } from '@undercurrent/cycle';
import * as v from 'valibot';
import * as Y from 'yjs';
import { commit } from './commit.ts';
import type { Edit, MapRecordName } from './edit.ts';
import { deletedKey, isNewerFormat, recordsRoot, takenBackKey } from './keys.ts';
import { LoadEdit } from './origin.ts';
import { plainValue } from './shared-words.ts';
import { emptyPhrase } from './taken-back.ts';

/** What a card said before it was taken back: enough to find what tells it again. */
export interface SaidByCard {
  readonly owner: CardOwner;
  readonly kind: CardKind | null;
  readonly texts: readonly string[];
}

/** Kinds that the story never tells; what is told of any other must be agreed anew when one of them goes. */
const untoldKinds: ReadonlySet<unknown> = new Set(['root', 'once-helped', 'strength', 'letter']);

/** What cards say in a document, by card; a card that is not there, or says nothing, is left out. */
export function readSaid(doc: Y.Doc, cards: readonly CardId[]): ReadonlyMap<CardId, SaidByCard> {
  const said = new Map<CardId, SaidByCard>();
  for (const id of cards) {
    const fields = fieldsOf(doc, 'cards', id);
    const card = fields && readSaidIn((field) => fields.get(field));
    if (card) said.set(id, card);
  }
  return said;
}

/** What a card says by its stored fields; null when it says nothing. */
export function readSaidIn(fields: (field: string) => unknown): SaidByCard | null {
  const owner = v.safeParse(Owner, fields('owner'));
  const edge = fields('edge');
  const note = typeof edge === 'object' && edge !== null && 'words' in edge ? edge.words : null;
  const texts = [textOf(fields('phrase')), fields('notice'), note].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  const kind = fields('kind');
  if (!owner.success || texts.length === 0) return null;
  return { owner: owner.output, kind: typeof kind === 'string' ? (kind as CardKind) : null, texts };
}

/** What may be told again in a record: in a clause, or in the signature of a person. */
export type SaidFor = (record: ClauseId | PersonId) => readonly SaidByCard[];

/**
 * The edits that take out of a map whatever cards said that were taken back: the cards' own words, what was left on
 * them, and what tells them again in an edited clause or a signature. Empty when nothing is left of them. `saidFor`
 * narrows what is looked for where; all of it everywhere when left out.
 */
export function scrubEdits(
  doc: Y.Doc,
  said: ReadonlyMap<CardId, SaidByCard>,
  saidFor: SaidFor = () => [...said.values()],
): readonly Edit[] {
  return [
    ...[...said.keys()].flatMap((id) => cardEdits(doc, id)),
    ...remarkEdits(doc, said),
    ...clauseEdits(doc, saidFor),
    ...signatureEdits(doc, saidFor),
  ];
}

/**
 * A stored state of a map without what these cards said, as if they had been taken back in it; garbage-collected, so
 * that no byte of it holds their words. Null when none of them said anything there. Throws for a state that a newer
 * app wrote.
 */
export function scrubState(state: Uint8Array, cards: readonly CardId[]): Uint8Array | null {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state, new LoadEdit());
    if (isNewerFormat(doc)) throw new Error('a newer app wrote this state');
    const edits = scrubEdits(doc, readSaid(doc, cards));
    return commit(doc, edits, new LoadEdit()) ? Y.encodeStateAsUpdate(doc) : null;
  } finally {
    doc.destroy();
  }
}

function cardEdits(doc: Y.Doc, id: CardId): readonly Edit[] {
  const fields = fieldsOf(doc, 'cards', id);
  if (!fields) return [];
  const own = { record: 'cards', id } as const;
  const phrase = v.safeParse(Phrase, fields.get('phrase'));
  const edits: Edit[] = [];
  if (phrase.success && phrase.output.text !== '') {
    edits.push({ ...own, kind: 'set', field: 'phrase', value: emptyPhrase(phrase.output) });
  }
  if ((fields.get('edge') ?? null) !== null) edits.push({ ...own, kind: 'set', field: 'edge', value: null });
  if ((fields.get('notice') ?? null) !== null)
    edits.push({ ...own, kind: 'set', field: 'notice', value: null });
  if (fields.get(deletedKey) !== true) edits.push({ ...own, kind: 'delete' });
  if (fields.get(takenBackKey) !== true) edits.push({ ...own, kind: 'retract' });
  return edits;
}

function remarkEdits(doc: Y.Doc, said: ReadonlyMap<unknown, SaidByCard>): readonly Edit[] {
  return records<RemarkId>(doc, 'remarks').flatMap(([id, fields]) => {
    if (!said.has(fields.get('card')) || fields.get('words') === '') return [];
    const own = { record: 'remarks', id } as const;
    return [
      { ...own, kind: 'set', field: 'words', value: '' },
      { ...own, kind: 'delete' },
    ] satisfies Edit[];
  });
}

function clauseEdits(doc: Y.Doc, saidFor: SaidFor): readonly Edit[] {
  return records<ClauseId>(doc, 'clauses').flatMap(([id, fields]) => {
    const said = saidFor(id);
    if (said.length === 0) return [];
    const phrase = v.safeParse(Phrase, fields.get('phrase'));
    const draft = fields.get('draft');
    const owner = fields.get('owner');
    const words = plainValue(fields.get('words'));
    const own = { record: 'clauses', id } as const;
    const edits: Edit[] = [];
    const isTold = (text: unknown): text is string =>
      typeof text === 'string' && text !== '' && tells(said, owner, text);
    if (phrase.success && isTold(phrase.output.text)) {
      edits.push({ ...own, kind: 'set', field: 'phrase', value: emptyPhrase(phrase.output) });
    }
    if (isTold(words)) {
      edits.push({ ...own, kind: 'write', field: 'words', from: words, to: '' }, { ...own, kind: 'delete' });
    }
    if (typeof draft === 'string' && draft !== '' && mayTell(said, owner, draft)) {
      edits.push({ ...own, kind: 'set', field: 'draft', value: '' });
    }
    return edits;
  });
}

function signatureEdits(doc: Y.Doc, saidFor: SaidFor): readonly Edit[] {
  return records<PersonId>(doc, 'people').flatMap(([id, fields]) => {
    const said = saidFor(id);
    const signature = v.safeParse(Signature, fields.get('signature'));
    if (!signature.success) return [];
    const isGone = ({ owner, text }: Signature['clauses'][number]) =>
      text !== '' && mayTell(said, owner, text);
    if (!signature.output.clauses.some(isGone)) return [];
    const clauses = signature.output.clauses.map((clause) =>
      isGone(clause) ? { ...clause, text: '' } : clause,
    );
    return [{ kind: 'set', record: 'people', id, field: 'signature', value: { clauses } }] satisfies Edit[];
  });
}

/** True when a text about this person tells one of the cards again. */
function tells(said: readonly SaidByCard[], person: unknown, text: string): boolean {
  return said.some(
    ({ owner, texts }) =>
      (owner === person || owner === 'together') && texts.some((words) => quotes(text, words)),
  );
}

/**
 * The same for what a rule made of cards at some time, maybe of words that have changed since: whatever was told of
 * this person then goes with any card that the story tells.
 */
function mayTell(said: readonly SaidByCard[], person: unknown, text: string): boolean {
  const isTold = said.some(
    ({ owner, kind }) => (owner === person || owner === 'together') && !untoldKinds.has(kind),
  );
  return isTold || tells(said, person, text);
}

const textOf = (phrase: unknown): unknown =>
  typeof phrase === 'object' && phrase !== null && 'text' in phrase ? phrase.text : null;

function fieldsOf(doc: Y.Doc, record: MapRecordName, id: string): Y.Map<unknown> | null {
  const fields = recordsRoot(doc, record).get(id);
  return fields instanceof Y.Map ? fields : null;
}

/** The stored records of one sort, the deleted ones too. */
function records<Id extends string>(
  doc: Y.Doc,
  record: MapRecordName,
): readonly (readonly [Id, Y.Map<unknown>])[] {
  return [...recordsRoot(doc, record).entries()].flatMap(([id, fields]) =>
    fields instanceof Y.Map ? [[id as Id, fields] as const] : [],
  );
}
