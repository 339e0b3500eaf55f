import type { CardId } from '@undercurrent/cycle';
import '../words/learn-private.ts';
import { useNotice } from '../stores/notice.ts';
import type { MapConnection } from './map-connection.ts';
import { takeBack } from './take-back.ts';
import { tellRefusal } from './use-act.ts';

/** Takes a card of one's own back, and says how that went. */
export async function takeBackAndTell(connection: MapConnection, id: CardId): Promise<void> {
  const { tell } = useNotice.getState();
  const outcome = await takeBack(connection, id);
  if (outcome === null) tell({ key: 'drafts.takenBack', politeness: 'polite' });
  else if (outcome === 'unreachable') tell({ key: 'drafts.notTakenBack', politeness: 'assertive' });
  else tellRefusal(outcome);
}
