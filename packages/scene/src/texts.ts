/** The few words of a scene that are not a couple's own; passed in by whoever knows the language. */
export interface SceneTexts {
  /** Beside the waterline: "beneath the cycle", with the couple's own word for it. */
  readonly beneath: string;
  /** Where a cycle that has no name yet will have one; null draws nothing there, as in a picture. */
  readonly namePlaceholder: string | null;
  /** Under a cycle's name, such as "named together"; null draws nothing. */
  readonly nameNote: string | null;
}

export const englishSceneTexts: SceneTexts = {
  beneath: 'beneath the cycle',
  namePlaceholder: 'Give it a name',
  nameNote: null,
};
