import { create } from 'zustand';
import { useOutlinePanel } from './outline-panel.ts';

/** What can stand beside the map; on a phone it covers it. */
export type Side = 'story' | 'plan' | 'notes' | 'drafts' | 'letters';

interface SideStore {
  readonly side: Side | null;
  /** One at a time: it takes the place of the list of steps too. */
  readonly show: (side: Side | null) => void;
}

/** The side panel of this screen. */
export const useSide = create<SideStore>()((set) => ({
  side: null,
  show: (side) => {
    if (side !== null && useOutlinePanel.getState().isOpen) useOutlinePanel.getState().toggle();
    set({ side });
  },
}));

useOutlinePanel.subscribe(({ isOpen }) => {
  if (isOpen) useSide.setState({ side: null });
});
