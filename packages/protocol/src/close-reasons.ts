/** Why the server closes a socket. 44xx is final; every other code means: try again. */
export const closeReasons = {
  malformed: { code: 4400 },
  noSeat: { code: 4401 },
  seatEnded: { code: 4403 },
  unknownRoom: { code: 4404 },
  meetingEnded: { code: 4406 },
  notAdmitted: { code: 4407 },
  mapDeleted: { code: 4410 },
  tooLarge: { code: 4413 },
  unknownType: { code: 4415 },
  refused: { code: 4422 },
  wrongOrigin: { code: 4421 },
  outdated: { code: 4426 },
  tooMany: { code: 4429 },
  slowReader: { code: 4502 },
  restarting: { code: 4503 },
  storeUnavailable: { code: 4507 },
  silent: { code: 4508 },
  tooFast: { code: 4509 },
} as const;

export type CloseReasonName = keyof typeof closeReasons;
export type CloseReason = (typeof closeReasons)[CloseReasonName];
export const isFinalCode = (code: number): boolean => code >= 4400 && code < 4500;
