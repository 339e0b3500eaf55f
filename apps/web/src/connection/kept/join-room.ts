import { LoadEdit } from '@undercurrent/document';
import * as Y from 'yjs';
import type { KeptHere, KeptLife, KeptRoom, RoomCopy, WholeRoom } from '../keeping.ts';
import type { Act } from '../pending-acts.ts';

/**
 * Shows a room as it was kept, and from then on writes what comes to it. `kept` null: nothing was, and what the
 * document holds already is written first.
 */
export function joinRoom(
  kept: KeptRoom | null,
  current: () => KeptLife,
  open: (whole: () => WholeRoom) => RoomCopy,
): KeptHere {
  const copy = open(() => {
    const { doc, link } = current();
    return { state: Y.encodeStateAsUpdate(doc), acts: link.acts.counted() };
  });
  const follow = () => current().link.acts.keepIn(copy);
  let leftOver: readonly Act[] = [];
  if (kept === null) copy.renew();
  else if (kept.state === null) leftOver = kept.acts;
  else restore(current(), kept.state, kept.acts);
  follow();
  return {
    renew: () => {
      follow();
      copy.renew();
    },
    takeLeftOver: () => {
      const acts = leftOver;
      leftOver = [];
      if (acts.length > 0) copy.renew();
      return acts;
    },
    dispose: () => {
      current().link.acts.keepIn(null);
      copy.dispose();
    },
  };
}

function restore({ doc, link }: KeptLife, state: Uint8Array, acts: readonly Act[]): void {
  Y.applyUpdate(doc, state, new LoadEdit());
  link.restore(acts);
}
