import type { Actor, CycleMap, SeatId } from '@undercurrent/cycle';
import {
  LocalEdit,
  RemoteEdit,
  caretIndex,
  caretTick,
  commit,
  heldByPause,
  isOfMeeting,
  openMap,
} from '@undercurrent/document';
import type { Point } from '@undercurrent/geometry';
import type { Presence } from '@undercurrent/protocol';
import type { Scene } from '@undercurrent/scene';
import * as Y from 'yjs';
import { CanvasWork } from '../../apps/web/src/canvas/canvas-work.ts';
import { useLiveMarks } from '../../apps/web/src/canvas/overlay/live-marks.ts';
import { ShownScene } from '../../apps/web/src/canvas/scenes/shown-scene.ts';
import '../../apps/web/src/canvas/scenes/snapping.ts';
import { gripsNow } from '../../apps/web/src/canvas/scenes/world.ts';
import { useWritingDraft } from '../../apps/web/src/canvas/scenes/writing-draft.ts';
import { placeWords, wordsOn } from '../../apps/web/src/canvas/words-editor/finish-words.ts';
import { createSharedWriting } from '../../apps/web/src/canvas/words-editor/use-writing.ts';
import type { SharedWriting } from '../../apps/web/src/connection/shared-writing.ts';
import { whyNotWrite } from '../../apps/web/src/canvas/words-editor/writable.ts';
import { createConnectionStores } from '../../apps/web/src/connection/connection-stores.ts';
import { chooseTool } from '../../apps/web/src/connection/choose-tool.ts';
import type { Command, MapConnection, OtherPresence } from '../../apps/web/src/connection/map-connection.ts';
import { createSpeakersHistory } from '../../apps/web/src/connection/speakers-history.ts';
import { createSpeaking } from '../../apps/web/src/connection/speaking.ts';
import { useCamera } from '../../apps/web/src/stores/camera.ts';
import { useDrag } from '../../apps/web/src/stores/drag.ts';
import type { Drag } from '../../apps/web/src/stores/drag.ts';
import { useHover } from '../../apps/web/src/stores/hover.ts';
import { useNotice } from '../../apps/web/src/stores/notice.ts';
import { usePreferences } from '../../apps/web/src/stores/preferences.ts';
import { useRoots } from '../../apps/web/src/stores/roots.ts';
import { useSelection } from '../../apps/web/src/stores/selection.ts';
import { useTool } from '../../apps/web/src/stores/tool.ts';
import type { ToolName } from '../../apps/web/src/stores/tool.ts';
import { isCardId } from '../../apps/web/src/tools/tool.ts';
import type { SelectableId } from '../../apps/web/src/tools/tool.ts';
import { fakeMeasure } from '../../packages/scene/src/testing/maps.ts';
import { Paper } from './paper.ts';

export interface CanvasSeatSetup {
  readonly state: Uint8Array;
  readonly client: number;
  readonly actor: Actor;
  readonly sendUpdate: (update: Uint8Array) => void;
  readonly sendPresence: (presence: Presence) => void;
}

/**
 * One device at the table, without a browser and without a server: its document, its scene, its stores, and on them
 * the canvas with all its tools as the app sets it to work. The stores are those of its modules, so that several
 * seats need the modules several times.
 */
export class CanvasSeat {
  readonly doc = new Y.Doc();
  readonly connection: MapConnection;
  readonly paper = new Paper();
  /** Acts that were refused because what they were about was not there any more. */
  readonly askedInVain: string[] = [];
  readonly #shown: ShownScene;
  readonly #work: CanvasWork;
  readonly #stops: (() => void)[] = [];
  #presence: Presence = {};
  #shared: SharedWriting | null = null;

  constructor(setup: CanvasSeatSetup) {
    forgetEverything();
    usePreferences.setState({ motion: 'still' });
    useCamera.setState({ camera: { x: -1_000, y: -750, zoom: 0.6 }, size: { width: 1_200, height: 900 } });
    this.doc.clientID = setup.client;
    Y.applyUpdate(this.doc, setup.state, new RemoteEdit('start'));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof RemoteEdit)) setup.sendUpdate(update);
    });
    this.connection = this.#connect(setup);
    const { map, others, speaker } = this.connection;
    this.#shown = new ShownScene({ map, others, speaker, measure: fakeMeasure });
    this.#work = new CanvasWork({
      connection: this.connection,
      shown: this.#shown,
      surface: this.paper as unknown as HTMLElement,
    });
    this.#stops.push(map.subscribe(() => this.#keepWriting()));
  }

  /** What somebody else sent. */
  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, new RemoteEdit('peer'));
  }

  see(others: readonly OtherPresence[]): void {
    this.connection.others.setState(others, true);
  }

  /** The map as it is drawn here since the last frame. */
  get scene(): Scene {
    const { resting } = this.#shown.store.getState();
    if (!resting) throw new Error('the map is there from the beginning');
    return resting;
  }

  /** The same drawn by somebody who has just opened the map. */
  drawnAnew(): Scene {
    const { map, others, speaker } = this.connection;
    const fresh = new ShownScene({ map, others, speaker, measure: fakeMeasure });
    const { resting } = fresh.store.getState();
    fresh.dispose();
    if (!resting) throw new Error('the map is there from the beginning');
    return resting;
  }

  get map(): CycleMap {
    const map = this.connection.map.getState();
    if (!map) throw new Error('the map is there from the beginning');
    return map;
  }

  get grips(): readonly Point[] {
    return gripsNow(this.connection, this.#shown.store.getState().resting).map(({ at }) => at);
  }

  get camera() {
    return useCamera.getState().camera;
  }

  get selection(): readonly SelectableId[] {
    return useSelection.getState().ids;
  }

  get editing(): string | null {
    return useSelection.getState().editing;
  }

  has(id: SelectableId): boolean {
    return isCardId(id) ? this.map.cards.has(id) : this.map.annotations.has(id);
  }

  /**
   * What lingers on this screen of a hand that is lifted: marks of tools, and what is gone and still selected or held.
   * Over a stroke that stands, the eraser shows that it would take it.
   */
  get lingering(): readonly string[] {
    const { brush, ink, draft, reshape, laser } = useLiveMarks.getState();
    const marks = { brush, ink, draft, reshape, laser };
    const { erasing } = useHover.getState();
    return [
      ...Object.entries(marks).flatMap(([name, mark]) => (mark === null ? [] : [name])),
      ...erasing.flatMap((id) => (this.has(id) ? [] : [`erasing ${id}`])),
      ...this.selection.flatMap((id) => (this.has(id) ? [] : [`selected ${id}`])),
    ];
  }

  /** What this hand moves just now: by keys it may go on for a moment after the last. */
  get moving(): Drag | null {
    return useDrag.getState().drag;
  }

  get erasing(): readonly SelectableId[] {
    return useHover.getState().erasing;
  }

  take(tool: ToolName): void {
    chooseTool(this.connection, tool);
  }

  /** Types into the words that are open: as those of a note that others write too, or of one's own. */
  type(letters: string, atMs: number): void {
    const { editing } = useSelection.getState();
    if (editing === null) return;
    this.#openWords(editing);
    const { draft, write } = useWritingDraft.getState();
    if (draft?.id !== editing) return;
    const words = letters === '' ? draft.words.slice(0, -1) : draft.words + letters;
    const end = words.length;
    if (this.#shared) this.#shared.change(words, { from: end, to: end, atMs, isComposing: false });
    else write({ ...draft, words });
  }

  /** Leaves the words that are open: they are placed, or given up. */
  leaveWords(how: 'place' | 'give-up'): void {
    const { editing } = useSelection.getState();
    const { draft } = useWritingDraft.getState();
    if (editing !== null && draft?.id === editing) {
      if (how === 'give-up') this.#shared?.takeBack();
      else if (this.#shared) this.#shared.settle();
      else placeWords(this.connection, draft);
    }
    this.#closeWords();
  }

  /** Everything is put down, folded and closed, so that all seats look at the same. */
  rest(): void {
    this.leaveWords('place');
    this.take('select');
    useSelection.getState().clear();
    useRoots.setState(useRoots.getInitialState(), true);
  }

  dispose(): void {
    this.#work.dispose();
    this.#closeWords();
    for (const stop of this.#stops) stop();
    this.#shown.dispose();
    this.doc.destroy();
  }

  #openWords(id: string): void {
    const { draft, write } = useWritingDraft.getState();
    if (draft?.id === id) return;
    if (draft) placeWords(this.connection, draft);
    this.#shared?.dispose();
    write({ id, words: wordsOn(this.map, id), newNote: null });
    this.#shared = createSharedWriting(this.connection, id);
  }

  /** Words whose place went away are closed, as the editor does. */
  #keepWriting(): void {
    const { draft } = useWritingDraft.getState();
    if (draft && !draft.newNote && whyNotWrite(this.map, this.connection.actor(), draft.id))
      this.#closeWords();
  }

  #closeWords(): void {
    this.#shared?.dispose();
    this.#shared = null;
    useWritingDraft.getState().write(null);
    useSelection.getState().edit(null);
  }

  #connect({ actor, sendPresence }: CanvasSeatSetup): MapConnection {
    const { model: map, ...stores } = createConnectionStores<CycleMap>();
    const reader = openMap(this.doc);
    const seat = `seat_${actor.role}000000` as SeatId;
    const { speaker, speakAs } = createSpeaking(actor);
    const history = createSpeakersHistory(this.doc, seat, speaker);
    map.setState(reader.current(), true);
    this.#stops.push(
      reader.subscribe((change) => map.setState(change.map, true)),
      () => reader.dispose(),
      () => history.dispose(),
    );
    const run = (act: string, command: Command, { isMore = false } = {}) => {
      const answer = heldByPause(this.map, command(this.map, actor));
      if ('reason' in answer) {
        if (answer.reason === 'gone') this.askedInVain.push(act);
        return answer;
      }
      const recorder = isMore ? { record: history.recordMore } : history;
      commit(this.doc, answer, new LocalEdit(act, seat), isOfMeeting(answer) ? undefined : recorder);
      return null;
    };
    const connection: Omit<MapConnection, 'mapId' | 'openRoom' | 'seat'> = {
      ...stores,
      map,
      speaker,
      speakAs,
      actor: speaker.getState,
      run,
      carets: {
        tickAt: (id, index) => caretTick(this.doc, id, index),
        indexOf: (id, tick) => caretIndex(this.doc, id, tick),
      },
      rescue: () => {},
      followOthers: () => () => {},
      undo: () => !this.map.isPaused && history.undo(),
      redo: () => !this.map.isPaused && history.redo(),
      touched: history.touched,
      letGo: () => {},
      showPresence: (part) => {
        this.#presence = { ...this.#presence, ...part };
        sendPresence(this.#presence);
      },
      dispose: () => {},
    };
    return connection as MapConnection;
  }
}

/** The stores of a device outlive the map that was open. */
function forgetEverything(): void {
  useLiveMarks.setState(useLiveMarks.getInitialState(), true);
  useWritingDraft.setState(useWritingDraft.getInitialState(), true);
  useCamera.setState(useCamera.getInitialState(), true);
  useDrag.setState(useDrag.getInitialState(), true);
  useHover.setState(useHover.getInitialState(), true);
  useNotice.setState(useNotice.getInitialState(), true);
  useRoots.setState(useRoots.getInitialState(), true);
  useSelection.setState(useSelection.getInitialState(), true);
  useTool.setState(useTool.getInitialState(), true);
}
