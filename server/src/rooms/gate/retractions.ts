import { CardId } from '@undercurrent/cycle';
import { type SaidByCard, readSaidIn, takenBackKey } from '@undercurrent/document';
import * as v from 'valibot';
import type { Change } from './changes.ts';

/** What an update has to do with cards that their owners take back. */
export interface Retractions {
  /** The cards that it takes back, with what they said until then. */
  readonly cards: ReadonlyMap<CardId, SaidByCard>;
  /** The records where it writes what words of cards may be told again in: the story, and agreements to it. */
  readonly copies: ReadonlySet<string>;
}

export const noRetractions: Retractions = { cards: new Map(), copies: new Set() };

/** Only while what was overwritten can still be read. */
export function retractionsIn(changes: readonly Change[]): Retractions {
  const cards = new Map<CardId, SaidByCard>();
  for (const change of changes) {
    if (change.holder.root !== 'cards' || !isRetraction(change)) continue;
    const id = v.safeParse(CardId, change.holder.id);
    const said = id.success ? saidUntilNow(change) : null;
    if (id.success && said) cards.set(id.output, said);
  }
  return {
    cards,
    copies: new Set(changes.flatMap((change) => (isCopy(change) ? (change.holder.id ?? []) : []))),
  };
}

const isRetraction = ({ isNew, before, after }: Change): boolean =>
  !isNew && before(takenBackKey) !== true && after(takenBackKey) === true;

/** Also what another wrote at the same moment, if that stands now. */
function saidUntilNow({ before, after }: Change): SaidByCard | null {
  const [until, now] = [readSaidIn(before), readSaidIn(after)];
  return until && now ? { ...until, texts: [...until.texts, ...now.texts] } : (until ?? now);
}

const isCopy = ({ holder, fields }: Change): boolean =>
  holder.root === 'clauses' ||
  (holder.root === 'people' && fields.some(({ field }) => field === 'signature'));
