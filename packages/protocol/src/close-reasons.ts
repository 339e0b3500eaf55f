export interface CloseReason {
  readonly code: number;
  /** Sent as the WebSocket close reason; a plain sentence without names or words. */
  readonly sentence: string;
}

/** Why the server closes a socket. 44xx is final; every other code means: try again. */
export const closeReasons = {
  malformed: { code: 4400, sentence: 'That message could not be read. Nothing was changed.' },
  noSeat: { code: 4401, sentence: 'There is no seat for this browser on this map.' },
  seatEnded: { code: 4403, sentence: 'This seat has ended.' },
  unknownRoom: { code: 4404, sentence: 'There is no such map.' },
  meetingEnded: { code: 4406, sentence: 'The meeting has ended.' },
  notAdmitted: { code: 4407, sentence: 'The therapist has not let this device in.' },
  mapDeleted: { code: 4410, sentence: 'This map was deleted.' },
  tooLarge: { code: 4413, sentence: 'That message was too large. Nothing was changed.' },
  unknownType: { code: 4415, sentence: 'That kind of message is not known here.' },
  refused: { code: 4422, sentence: 'That change is not allowed. Nothing was changed.' },
  wrongOrigin: { code: 4421, sentence: 'Maps are opened from their own address only.' },
  outdated: { code: 4426, sentence: 'Please load the page again: there is a newer version.' },
  tooMany: { code: 4429, sentence: 'Too many connections to this map.' },
  slowReader: { code: 4502, sentence: 'The connection fell behind; coming back.' },
  restarting: { code: 4503, sentence: 'The server is restarting; coming back.' },
  storeUnavailable: { code: 4507, sentence: 'The map could not be read just now; trying again.' },
  silent: { code: 4508, sentence: 'Nothing was heard from this device; coming back.' },
  tooFast: { code: 4509, sentence: 'Too much came at once; coming back.' },
} as const satisfies Record<string, CloseReason>;

export type CloseReasonName = keyof typeof closeReasons;
export const isFinalCode = (code: number): boolean => code >= 4400 && code < 4500;
