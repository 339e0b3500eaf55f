import type { Language } from '@undercurrent/cycle';
import { create } from 'zustand';
import type { Translation } from './translation.ts';

/** The language the product speaks on this device, and its words; English needs none. */
export interface Spoken {
  readonly language: Language;
  /** BCP 47, for dates, numbers, lists and sorting: the device's own region where it speaks this language. */
  readonly locale: string;
  readonly translation: Translation | null;
}

/** What is spoken just now. Words come from here by `t`; a screen that must be drawn anew in another language asks here. */
export const useSpoken = create<Spoken>()(() => ({ language: 'en', locale: 'en', translation: null }));
