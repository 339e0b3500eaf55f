import { create } from 'zustand';

interface OutlinePanelStore {
  /** Whether wide screens show the outline beside the map; phones have their own switch. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The outline as a side panel. Closed it is still there for screen readers. */
export const useOutlinePanel = create<OutlinePanelStore>()((set, get) => ({
  isOpen: false,
  toggle: () => set({ isOpen: !get().isOpen }),
}));
