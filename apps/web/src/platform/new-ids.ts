import { createAnnotationId, createCardId, createPersonId } from '@undercurrent/cycle';
import type { AnnotationId, CardId, PersonId } from '@undercurrent/cycle';
import { nanoid } from 'nanoid';

/** Ids by the browser's own randomness, which a tablet on a plain-http address has too. */
export const newCardId = (): CardId => createCardId(nanoid);
export const newAnnotationId = (): AnnotationId => createAnnotationId(nanoid);
export const newPersonId = (): PersonId => createPersonId(nanoid);
