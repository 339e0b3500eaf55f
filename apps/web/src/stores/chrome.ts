import type { CardId } from '@undercurrent/cycle';
import { create } from 'zustand';

export type Mode = 'light' | 'dark';
export type Dialog =
  | 'people'
  | 'invite'
  | 'devices'
  | 'end-meeting'
  | 'export'
  | 'handout'
  | 'help'
  | 'bin'
  | 'cycle-name'
  | 'cycle-word'
  | 'versions'
  | 'check-in'
  | 'audit'
  | 'blank'
  | 'lead'
  | 'consent'
  | 'card'
  | 'preferences'
  | 'keep'
  | 'lists'
  | 'template'
  | 'commands'
  | 'paste'
  | 'mark'
  | 'arrow'
  | 'ring-arrow'
  | null;
/** What a phone shows; wider screens show all of it. */
export type PhoneView = 'map' | 'steps' | 'story';

interface ChromeStore {
  readonly mode: Mode;
  readonly contrast: 'plain' | 'high';
  readonly dialog: Dialog;
  readonly phoneView: PhoneView;
  /** The card from which the arrow leads that was last asked to be written on. */
  readonly arrowFrom: CardId | null;
  readonly writeOnArrow: (arrowFrom: CardId) => void;
  readonly open: (dialog: Dialog) => void;
  readonly show: (view: PhoneView) => void;
}

/** The state of the furniture around the map. */
export const useChrome = create<ChromeStore>()((set) => ({
  mode: 'light',
  contrast: 'plain',
  dialog: null,
  phoneView: 'steps',
  arrowFrom: null,
  writeOnArrow: (arrowFrom) => set({ dialog: 'ring-arrow', arrowFrom }),
  open: (dialog) => set({ dialog }),
  show: (phoneView) => set({ phoneView }),
}));
