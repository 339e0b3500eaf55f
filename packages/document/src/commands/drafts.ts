import { limits, mayEnter, refuse } from '@undercurrent/cycle';
import type { Actor, Card, CardId, Draft, DraftId, DraftKind, PersonId, Refusal } from '@undercurrent/cycle';
import type { RecordEdit } from '../edit.ts';
import type { Drafts } from '../open-list.ts';
import { rankInto } from '../ranks.ts';
import { refusedWords } from './card-rules.ts';

/** A change to a partner's drafts. */
export type DraftsEdit = RecordEdit<'drafts'>;
type Answer = readonly DraftsEdit[] | Refusal;

/** A draft to be kept. */
export interface NewDraft {
  readonly id: DraftId;
  readonly kind: DraftKind;
  readonly words: string;
  readonly under?: CardId | null;
  readonly notice?: string | null;
  readonly recipient?: PersonId | null;
  readonly day: string;
}

/** Keeps words that nobody else reads; the newest come first. */
export function addDraft(drafts: Drafts, actor: Actor, args: NewDraft): Answer {
  const refusal = refusedHere(actor) ?? refusedWords(args.words);
  if (refusal) return refusal;
  if (drafts.length >= limits.drafts) return refuse('too-many');
  const { id, kind, words, under = null, notice = null, recipient = null, day } = args;
  const { ranks, moved } = rankInto(drafts, 0);
  return [
    ...moved.map(({ thing, rank }): DraftsEdit => ({ ...of(thing.id), field: 'rank', value: rank })),
    {
      kind: 'create',
      record: 'drafts',
      id,
      fields: { kind, words, under, placedAs: null, notice, recipient, day, rank: ranks[0] ?? '' },
    },
  ];
}

/** What of a draft is to be different. */
export type DraftChange = Partial<Pick<Draft, 'kind' | 'words' | 'under' | 'notice' | 'recipient'>>;

/** Changes a draft: what it says, what it is, which card it belongs to. */
export function changeDraft(
  drafts: Drafts,
  actor: Actor,
  { id, change }: { readonly id: DraftId; readonly change: DraftChange },
): Answer {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return refuse('gone');
  const { words, kind, under, notice, recipient } = change;
  const refusal = refusedHere(actor) ?? (words === undefined ? null : refusedWords(words));
  if (refusal) return refusal;
  const own = of(id);
  const edits: DraftsEdit[] = [
    ...(words === undefined ? [] : [{ ...own, field: 'words', value: words } as const]),
    ...(kind === undefined ? [] : [{ ...own, field: 'kind', value: kind } as const]),
    ...(under === undefined ? [] : [{ ...own, field: 'under', value: under } as const]),
    ...(notice === undefined ? [] : [{ ...own, field: 'notice', value: notice } as const]),
    ...(recipient === undefined ? [] : [{ ...own, field: 'recipient', value: recipient } as const]),
  ];
  return edits.filter((edit) => edit.kind === 'set' && edit.value !== draft[edit.field]);
}

/** Notes which card a draft becomes; null for a card that was taken back. */
export function markPlaced(
  drafts: Drafts,
  actor: Actor,
  { id, card }: { readonly id: DraftId; readonly card: CardId | null },
): Answer {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return refuse('gone');
  return (
    refusedHere(actor) ?? (draft.placedAs === card ? [] : [{ ...of(id), field: 'placedAs', value: card }])
  );
}

/** Keeps the words of a card that is taken back: in the draft it came from, as it says now, or in a new one. */
export function keepTakenBack(
  drafts: Drafts,
  actor: Actor,
  args: { readonly card: Card; readonly id: DraftId; readonly day: string },
): Answer {
  const { card, id, day } = args;
  const { kind, under, notice, recipient } = card;
  const said = { kind, words: card.phrase.text, under, notice, recipient };
  const draft = drafts.find((one) => one.placedAs === card.id);
  if (!draft) return addDraft(drafts, actor, { id, ...said, day });
  const changed = changeDraft(drafts, actor, { id: draft.id, change: said });
  return 'reason' in changed ? changed : [...changed, { ...of(draft.id), field: 'placedAs', value: null }];
}

/** Throws a draft away. Its words go at once; taking the act back brings them again. */
export function removeDraft(drafts: Drafts, actor: Actor, { id }: { readonly id: DraftId }): Answer {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return refuse('gone');
  return (
    refusedHere(actor) ?? [
      { ...of(id), field: 'words', value: '' },
      { kind: 'delete', record: 'drafts', id },
    ]
  );
}

function refusedHere(actor: Actor): Refusal | null {
  const { person } = actor;
  return person !== null && mayEnter(actor, { kind: 'drafts', person }) ? null : refuse('not-allowed');
}

const of = (id: DraftId) => ({ kind: 'set', record: 'drafts', id }) as const;
