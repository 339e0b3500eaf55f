import type { CardId, CardKind } from '@undercurrent/cycle';

/** What is being written and neither kept nor shared yet. */
export interface DraftForm {
  readonly kind: CardKind;
  readonly words: string;
  readonly under: CardId | null;
}

export const blankForm: DraftForm = { kind: 'tender', words: '', under: null };

/** Another kind: what belongs to the old one alone goes. */
export function withKind(form: DraftForm, kind: CardKind): DraftForm {
  return { ...form, kind, under: null };
}
