import type { ListId, OwnLists } from '@undercurrent/cycle';
import { create } from 'zustand';
import { useChrome } from './chrome.ts';

interface OwnListsStore {
  /** Lists of words that the practice of the open map has made its own. */
  readonly lists: OwnLists;
  /** Which list the dialog opens with; null: whichever it likes. */
  readonly asked: ListId | null;
  readonly tell: (lists: OwnLists) => void;
}

/** What the practice of the open map offers in its own way; all other lists are as they come. */
export const useOwnLists = create<OwnListsStore>()((set) => ({
  lists: {},
  asked: null,
  tell: (lists) => set({ lists }),
}));

/** Opens the dialog in which the therapist changes the lists. */
export function openList(asked: ListId | null): void {
  useOwnLists.setState({ asked });
  useChrome.getState().open('lists');
}
