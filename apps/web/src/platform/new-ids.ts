import {
  createAnnotationId,
  createBlockId,
  createCardId,
  createClauseId,
  createDraftId,
  createPersonId,
  createRemarkId,
} from '@undercurrent/cycle';
import type {
  AnnotationId,
  BlockId,
  CardId,
  ClauseId,
  DraftId,
  PersonId,
  RemarkId,
} from '@undercurrent/cycle';
import { nanoid } from 'nanoid';

/** Ids by the browser's own randomness, which a tablet on a plain-http address has too. */
export const newCardId = (): CardId => createCardId(nanoid);
export const newAnnotationId = (): AnnotationId => createAnnotationId(nanoid);
export const newPersonId = (): PersonId => createPersonId(nanoid);
export const newBlockId = (): BlockId => createBlockId(nanoid);
export const newDraftId = (): DraftId => createDraftId(nanoid);
export const newRemarkId = (): RemarkId => createRemarkId(nanoid);
export const newClauseId = (): ClauseId => createClauseId(nanoid);
