import type { Direction } from '@undercurrent/cycle';

/** The few words of a scene that are not a couple's own; passed in by whoever knows the language. */
export interface SceneTexts {
  /** Beside the waterline: "beneath the cycle", with the couple's own word for it. */
  readonly beneath: string;
  /** Above the strengths: "what holds us". */
  readonly strengths: string;
  /** Where a cycle that has no name yet will have one; null draws nothing there, as in a picture. */
  readonly namePlaceholder: string | null;
  /** Under a cycle's name, such as "named together"; null draws nothing. */
  readonly nameNote: string | null;
  /** Under the name of a ring that is not complete: who is not on it yet. */
  readonly nothingFrom: (names: readonly string[]) => string;
  /** Over the words of a new step: at what it begins, for one person or for all together. */
  readonly noticed: (told: { readonly words: string; readonly isShared: boolean }) => string;
  /** Under the words of a new step: towards whom it goes. */
  readonly directions: Readonly<Record<Direction, string>>;
}

export const englishSceneTexts: SceneTexts = {
  beneath: 'beneath the cycle',
  strengths: 'what holds us',
  namePlaceholder: 'Give it a name',
  nameNote: null,
  nothingFrom: (names) => `nothing from ${names.join(' or ')} yet`,
  noticed: ({ words, isShared }) => `When ${isShared ? 'we' : 'I'} notice ${words}`,
  directions: { 'toward-other': 'toward the other', 'for-myself': 'for myself', together: 'together' },
};
