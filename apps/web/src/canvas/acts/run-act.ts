import type { Actor, Anchor, AnnotationId, CycleMap, InkColor, Refusal } from '@undercurrent/cycle';
import {
  addArrow,
  addInk,
  addShape,
  bendArrow,
  bindArrow,
  deleteItems,
  moveEach,
  raiseBeneath,
  reorderCard,
  resizeMark,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import type { Point } from '@undercurrent/geometry';
import { anchorAt } from '@undercurrent/scene';
import type { Scene, StrokePoint } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import type { ToolName } from '../../stores/tool.ts';
import type { Act, Reshape, SelectableId } from '../../tools/tool.ts';
import { isAnnotationId } from '../../tools/tool.ts';
import { duplicate } from './duplicate-selection.ts';
import { holdShape } from './hold-shape.ts';
import { penColorOf } from '../../connection/pen-color.ts';
import { penLook } from './pen-look.ts';
import { standingIn } from './standing.ts';

/** What acts need to know beside what a tool says. */
export interface ActContext {
  readonly connection: MapConnection;
  /** As it was before a drag. */
  readonly scene: Scene | null;
  readonly newAnnotationId: () => AnnotationId;
  readonly select: (ids: readonly SelectableId[]) => void;
  readonly penColor: InkColor | null;
  readonly tool: ToolName;
}

/** Runs what a tool asked for; gives back the refusal, or null when it was done. */
export function runAct(act: Act, context: ActContext): Refusal | null {
  const { connection, scene } = context;
  const color = context.penColor ?? penColorOf(connection);
  switch (act.name) {
    case 'move':
      return connection.run('move', (map, actor) => {
        const moves = new Map(act.ids.map((id) => [id, act.by]));
        return moveEach(map, actor, { moves, ...standingIn(scene, moves) });
      });
    case 'copy': {
      const { ids, by } = act;
      // The cards themselves stay: what is beside them is beside them where they are.
      const moves = new Map(ids.filter(isAnnotationId).map((id) => [id, by]));
      return duplicate(context, ids, { by, ...standingIn(scene, moves) });
    }
    case 'reorder':
      return connection.run('reorder', (map, actor) =>
        reorderCard(map, actor, { id: act.id, after: act.after }),
      );
    case 'add-ink':
      return connection.run('draw', (map, actor) =>
        addInk(map, actor, {
          id: context.newAnnotationId(),
          ...inkFrom(act.points, scene),
          ...penLook(context.tool),
          color,
        }),
      );
    case 'add-arrow':
      return connection.run('draw arrow', (map, actor) =>
        addArrow(map, actor, {
          id: context.newAnnotationId(),
          from: act.from,
          to: act.to,
          bend: act.bend,
          color,
        }),
      );
    case 'add-shape':
      return connection.run('draw shape', (map, actor) => {
        const { at, size, form } = act;
        const anchor = scene ? anchorAt(scene, { ...at, ...size }) : null;
        return addShape(map, actor, { id: context.newAnnotationId(), at, size, anchor, form, color });
      });
    case 'reshape':
      return connection.run('reshape', (map, actor) => {
        return reshaped(map, actor, holdShape(map, scene, act.reshape));
      });
    case 'erase':
      return connection.run('erase', (map, actor) => deleteItems(map, actor, { ids: act.ids }));
    case 'raise':
      return connection.run('raise', (map, actor) => raiseBeneath(map, actor, { raised: true }));
  }
}

function reshaped(map: CycleMap, actor: Actor, reshape: Reshape): readonly Edit[] | Refusal {
  switch (reshape.kind) {
    case 'size':
      return resizeMark(map, actor, reshape);
    case 'end':
      return bindArrow(map, actor, reshape);
    case 'bend': {
      const { id, bend } = reshape;
      return bend === null ? [] : bendArrow(map, actor, { id, bend });
    }
  }
}

/** A stroke as it is stored: from its top left corner, beside the card it was drawn at. */
export function inkFrom(
  points: readonly StrokePoint[],
  scene: Scene | null,
): {
  readonly at: Point;
  readonly anchor: Anchor | null;
  readonly points: readonly number[];
  readonly pressures: readonly number[];
} {
  const at = { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
  const size = {
    width: Math.max(...points.map(({ x }) => x)) - at.x,
    height: Math.max(...points.map(({ y }) => y)) - at.y,
  };
  const anchor = scene ? anchorAt(scene, { ...at, ...size }) : null;
  return {
    at,
    anchor,
    points: points.flatMap(({ x, y }) => [x - at.x, y - at.y]),
    pressures: points.flatMap(({ pressure }) =>
      typeof pressure === 'number' ? [Math.round(pressure * 100)] : [],
    ),
  };
}
