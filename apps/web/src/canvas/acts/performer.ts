import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useTemplates, waitingPlaces } from '../../connection/waiting-places.ts';
import { useCamera } from '../../stores/camera.ts';
import { useDrag } from '../../stores/drag.ts';
import type { Drag } from '../../stores/drag.ts';
import { useHover } from '../../stores/hover.ts';
import { fillPlace } from '../../stores/fill-place.ts';
import { useRoots } from '../../stores/roots.ts';
import { useSelection } from '../../stores/selection.ts';
import { useTool } from '../../stores/tool.ts';
import type { Act, Effect, Reshape } from '../../tools/tool.ts';
import { useLiveMarks } from '../overlay/live-marks.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { openNewNote, openWords, writeOnArrow } from '../words-editor/open-words.ts';
import type { holdShape } from './hold-shape.ts';
import type { runAct } from './run-act.ts';
import { tellRefusal } from './tell-refusal.ts';

export interface PerformerOptions {
  readonly connection: MapConnection;
  readonly shown: ShownScene;
  readonly newAnnotationId: () => AnnotationId;
}

/** The most things that presence tells the others of one drag. */
const mostDraggedShown = 40;

/** Makes what tools say happen: in the stores of this device, before the others' eyes, or in the map. */
export function createPerformer(options: PerformerOptions): (effect: Effect) => void {
  const { connection, newAnnotationId } = options;
  return (effect) => {
    switch (effect.kind) {
      case 'fill-slot':
        return fillSlot(connection, effect.ghost);
      case 'run':
        return run(effect.act, options);
      case 'reshape':
        return showReshape(effect.reshape, options);
      case 'preview':
        useLiveMarks.getState().showGuides(effect.guides);
        return preview(
          connection,
          { ids: effect.ids, by: effect.by, isCopy: effect.isCopy },
          effect.gapAfter,
        );
      case 'end-preview':
        useLiveMarks.getState().showGuides([]);
        return preview(connection, null, null);
      case 'laser':
        useLiveMarks.getState().showLaser(effect.at);
        return connection.showPresence({ laser: effect.at !== null });
      case 'edit':
        return openWords(connection, effect.id);
      case 'write-on-arrow':
        return writeOnArrow(connection, effect.from);
      case 'begin-note':
        return openNewNote(connection, options.shown.store.getState().resting, {
          kind: effect.note,
          at: effect.at,
          id: newAnnotationId(),
        });
      default:
        return performHere(effect);
    }
  };
}

type HereEffect = Exclude<
  Effect,
  {
    readonly kind:
      | 'fill-slot'
      | 'run'
      | 'reshape'
      | 'preview'
      | 'end-preview'
      | 'laser'
      | 'edit'
      | 'write-on-arrow'
      | 'begin-note';
  }
>;

function performHere(effect: HereEffect): void {
  switch (effect.kind) {
    case 'select':
      return useSelection.getState().select(effect.ids);
    case 'brush':
      return useLiveMarks.getState().showBrush(effect.box);
    case 'ink':
      return useLiveMarks.getState().showInk(effect.points);
    case 'draft':
      return useLiveMarks.getState().showDraft(effect.draft);
    case 'erasing':
      return useHover.getState().erase(effect.ids);
    case 'hover':
      return useHover.getState().point(effect.target, effect.grip);
    case 'pan':
      return useCamera.getState().panBy(effect.byScreen);
    case 'open-roots':
      return useRoots.getState().toggle(effect.owner);
    case 'choose-tool':
      return useTool.getState().choose(effect.tool);
  }
}

/** Quick add is set to the place that was pressed: who speaks, what it is, and behind which card. */
function fillSlot(connection: MapConnection, ghost: CardId): void {
  const map = connection.map.getState();
  if (!map) return;
  const place = useTemplates.getState().templates?.slotPlaceOf(ghost);
  const slot = waitingPlaces(map).find((each) => each.place === place);
  if (slot) fillPlace(slot);
}

/** Shows a drag here and to the others; nothing is written. */
export function preview(connection: MapConnection, drag: Drag | null, gapAfter: CardId | null): void {
  useDrag.getState().show(drag, gapAfter);
  const seen = drag?.isCopy ? null : drag;
  connection.showPresence({ drag: seen && { by: seen.by, ids: seen.ids.slice(0, mostDraggedShown) } });
}

let acts: { readonly runAct: typeof runAct; readonly holdShape: typeof holdShape } | null = null;

/** What knows the acts has mostly come while the map was looked at. What can't be fetched is not done. */
function whenLoaded(then: () => void): void {
  if (acts) return then();
  Promise.all([import('./run-act.ts'), import('./hold-shape.ts')]).then(
    ([running, holding]) => {
      acts = { ...running, ...holding };
      then();
    },
    () => null,
  );
}

function run(act: Act, { connection, shown, newAnnotationId }: PerformerOptions): void {
  const { penColor, tool } = useTool.getState();
  const { still, resting } = shown.store.getState();
  const { select } = useSelection.getState();
  const context = { connection, scene: still ?? resting, newAnnotationId, select, penColor, tool };
  whenLoaded(() => tellRefusal(acts && acts.runAct(act, context)));
}

/** What a hand makes of a mark, as far as its words allow. */
function showReshape(reshape: Reshape | null, { connection, shown }: PerformerOptions): void {
  if (reshape) whenLoaded(() => {});
  const held =
    reshape && acts && acts.holdShape(connection.map.getState(), shown.store.getState().resting, reshape);
  useLiveMarks.getState().showReshape(held);
}
