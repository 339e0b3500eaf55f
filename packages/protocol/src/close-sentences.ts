import type { CloseReason } from './close-reasons.ts';

/** What the server sends with a close code: a plain sentence without names or words, for whoever reads the wire. */
export const closeSentences: Readonly<Record<CloseReason['code'], string>> = {
  4400: 'That message could not be read. Nothing was changed.',
  4401: 'There is no seat for this browser on this map.',
  4403: 'This seat has ended.',
  4404: 'There is no such map.',
  4406: 'The meeting has ended.',
  4407: 'The therapist has not let this device in.',
  4410: 'This map was deleted.',
  4413: 'That message was too large. Nothing was changed.',
  4415: 'That kind of message is not known here.',
  4422: 'That change is not allowed. Nothing was changed.',
  4421: 'Maps are opened from their own address only.',
  4426: 'Please load the page again: there is a newer version.',
  4429: 'Too many connections to this map.',
  4502: 'The connection fell behind; coming back.',
  4503: 'The server is restarting; coming back.',
  4507: 'The map could not be read just now; trying again.',
  4508: 'Nothing was heard from this device; coming back.',
  4509: 'Too much came at once; coming back.',
};
