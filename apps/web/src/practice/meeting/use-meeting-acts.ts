import type { SeatId } from '@undercurrent/cycle';
import { raiseBeneath } from '@undercurrent/document';
import type { ApiAnswer } from '../../connection/api.ts';
import type { Command } from '../../connection/map-connection.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import { askKey } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';

/** What the therapist does with a meeting; each says so when it can't be done, and answers true when it was. */
export function useMeetingActs() {
  const api = useApi();
  const { mapId, run } = useConnection();
  const tell = useNotice((store) => store.tell);

  const isDone = <T>(answer: ApiAnswer<T>): answer is Extract<ApiAnswer<T>, { kind: 'answer' }> => {
    if (answer.kind === 'refusal') tell({ key: askKey(answer), politeness: 'assertive' });
    return answer.kind === 'answer';
  };
  return {
    begin: async (): Promise<boolean> => {
      const answer = await api.openMeeting(mapId);
      if (!isDone(answer)) return false;
      const { table, tell: show } = useMeeting.getState();
      if (table) show({ ...table, meeting: answer.value });
      // Whoever is let in meets the surface first.
      const fold: Command = (map, actor) => raiseBeneath(map, actor, { raised: false });
      tellRefusal(run('fold beneath', fold, { isUnasked: true }));
      tell({ key: 'meeting.begun', politeness: 'polite' });
      return true;
    },
    letKnownIn: async (letsInKnown: boolean): Promise<boolean> =>
      isDone(await api.openMeeting(mapId, { letsInKnown })),
    end: async (): Promise<boolean> => {
      if (!isDone(await api.endMeeting(mapId))) return false;
      useAnnouncement.getState().announce(t('endMeeting.done'));
      return true;
    },
    admit: async (seat: SeatId): Promise<boolean> => isDone(await api.admit(mapId, seat)),
  };
}
