import { surfaceOf } from '@undercurrent/cycle';
import { raiseBeneath } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { useNotice } from '../../stores/notice.ts';

/** Raises or lowers what lies beneath for everybody; where nothing does, it says so to the one who asked. */
export function useRaiseBeneath(): (raised: boolean) => void {
  const { map } = useConnection();
  const act = useAct();
  return (raised) => {
    const isDone = act('raise beneath', (now, actor) => raiseBeneath(now, actor, { raised }));
    const cards = map.getState()?.cards.values() ?? [];
    if (!isDone || !raised || [...cards].some((card) => surfaceOf(card.kind) === 'beneath')) return;
    useNotice.getState().tell({ key: 'bar.nothingBeneath', politeness: 'polite' });
  };
}
