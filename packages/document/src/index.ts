export * from './commands/annotations.ts';
export * from './commands/answer-cue.ts';
export * from './commands/arrange.ts';
export * from './commands/card-words.ts';
export * from './commands/check-in.ts';
export * from './commands/consent.ts';
export * from './commands/clauses.ts';
export * from './commands/copy-back.ts';
export * from './commands/drafts.ts';
export * from './commands/duplicate.ts';
export * from './commands/facilitate.ts';
export * from './commands/handout.ts';
export {
  deleteItems,
  moveAnnotations,
  moveCards,
  moveEach,
  moveItems,
  restoreItems,
} from './commands/items.ts';
export type { ItemId, MarkPlace } from './commands/items.ts';
export { hangUnder, linkNewStep } from './commands/links.ts';
export * from './commands/notes.ts';
export * from './commands/mark-look.ts';
export * from './commands/new-steps.ts';
export * from './commands/paste.ts';
export * from './commands/pause.ts';
export * from './commands/people.ts';
export * from './commands/plan.ts';
export { placeCard } from './commands/place-card.ts';
export type { NewCard } from './commands/place-card.ts';
export * from './commands/remarks.ts';
export * from './commands/settings.ts';
export * from './commands/take-back-card.ts';
export type { WordsWritten } from './commands/words-written.ts';
export * from './carets.ts';
export { commit, commitUnsigned, loadTogether } from './commit.ts';
export type { ActRecorder } from './commit.ts';
export * from './edit.ts';
export * from './edits-of.ts';
export * from './example-edits.ts';
export { firstEdits } from './first-edits.ts';
export type { PersonPart } from './first-edits.ts';
export * from './history.ts';
export { isEqual } from './equal.ts';
export * from './field-rules.ts';
export { currentFormat, isNewerFormat, recordNames, recordsOf, settingsName, takenBackKey } from './keys.ts';
export * from './open-list.ts';
export * from './origin.ts';
export * from './reader.ts';
export { areCursorsHiddenIn, boardIn } from './read-settings.ts';
export * from './scrub.ts';
export { cutWords, mergeWords, spliceBetween, wordsBefore } from './shared-words.ts';
export type { Tick } from './shared-words.ts';
export { saysNothing } from './taken-back.ts';
export { upgrade } from './upgrade.ts';
export { whyNotFirstRemark, whyNotFirstWords } from './word-rules.ts';
