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
}

export const englishSceneTexts: SceneTexts = {
  beneath: 'beneath the cycle',
  strengths: 'what holds us',
  namePlaceholder: 'Give it a name',
  nameNote: null,
  nothingFrom: (names) => `nothing from ${names.join(' or ')} yet`,
};
