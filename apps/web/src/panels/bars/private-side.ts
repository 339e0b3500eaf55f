import { privateRoomOf } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import type { WordKey } from '../../words/t.ts';

/** The private panel of a seat, and what it is called; null where there is none. */
export function privateSideOf(
  actor: Actor,
): { readonly side: 'notes' | 'drafts'; readonly label: WordKey } | null {
  switch (privateRoomOf(actor)?.kind) {
    case 'notes':
      return { side: 'notes', label: 'bar.notes' };
    case 'drafts':
      return { side: 'drafts', label: 'bar.drafts' };
    default:
      return null;
  }
}
