import { moveEach } from '@undercurrent/document';
import type { Alignment } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useSelection } from '../../stores/selection.ts';
import { alignMoves } from './align-moves.ts';
import { standingIn } from './standing.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Puts what is selected in order, as one act. */
export function alignSelection(connection: MapConnection, scene: Scene, how: Alignment): void {
  tellRefusal(
    connection.run('align', (map, actor) => {
      const moves = alignMoves(map, scene, useSelection.getState().ids, how);
      return moves.size === 0 ? [] : moveEach(map, actor, { moves, ...standingIn(scene, moves) });
    }),
  );
}
