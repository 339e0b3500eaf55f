import { closeReasons } from '@undercurrent/protocol';
import type { ApiRefusal } from '../connection/api.ts';
import type { WordKey } from '../words/t.ts';

export interface Said {
  readonly title: WordKey;
  readonly words: WordKey;
}

const unknownMap: Said = { title: 'shell.unknownMapTitle', words: 'shell.unknownMapWords' };
const noSeat: Said = { title: 'shell.noSeatTitle', words: 'shell.noSeatWords' };
export const refused: Partial<Record<ApiRefusal['error'], Said>> = {
  'unknown-map': unknownMap,
  'not-found': unknownMap,
  'bad-request': unknownMap,
  'no-seat': noSeat,
  'not-allowed': noSeat,
};
export const ended: ReadonlyMap<number, Said> = new Map([
  [closeReasons.seatEnded.code, { title: 'shell.seatEndedTitle', words: 'shell.seatEndedWords' }],
  [closeReasons.mapDeleted.code, { title: 'shell.mapDeletedTitle', words: 'shell.mapDeletedWords' }],
  [closeReasons.unknownRoom.code, unknownMap],
  [closeReasons.noSeat.code, noSeat],
]);

/** There is no way back to the map from this browser. */
export const isRefusedForGood = ({ error }: ApiRefusal): boolean => error in refused;
/** Not now, but perhaps at the next meeting. */
export const isEndedForNow = (code: number): boolean =>
  code === closeReasons.meetingEnded.code || code === closeReasons.notAdmitted.code;
export const isEndedForGood = (code: number): boolean => ended.has(code);
