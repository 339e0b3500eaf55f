import { isRefusal, limits } from '@undercurrent/cycle';
import type { PersonId } from '@undercurrent/cycle';
import { parseClip } from '@undercurrent/cycle/clip';
import type { Clip } from '@undercurrent/cycle/clip';
import { addSticky, cutWords, deleteItems, pasteClip, pasteable } from '@undercurrent/document';
import type { ClipOwners, ItemId } from '@undercurrent/document';
import { boxAroundPoints, centerOf, isInBox } from '@undercurrent/geometry';
import type { Point } from '@undercurrent/geometry';
import { annotationSizes } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { deleteAndTell } from '../../connection/delete-items.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { copyForms, copyText, readForms } from '../../platform/clipboard.ts';
import { newAnnotationId, newCardId } from '../../platform/new-ids.ts';
import { seenBox, useCamera } from '../../stores/camera.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useClip } from '../../stores/clip.ts';
import { useHand } from '../../stores/hand.ts';
import { useNotice } from '../../stores/notice.ts';
import { useSelection } from '../../stores/selection.ts';
import { isCardId } from '../../tools/tool.ts';
import '../../words/learn-clip.ts';
import { duplicateSelection } from '../acts/duplicate-selection.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { clipForms, hiddenClip } from './clip-forms.ts';
import type { ClipForms } from './clip-forms.ts';
import { linesOf, takeSelection } from './take-selection.ts';

/** How far each further paste of one copy lies from the one before, in map units. */
const cascade = 24;
const origin: Point = { x: 0, y: 0 };
const writing = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
/** Inside these, copying and pasting mean something of their own. */
const elsewhere = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What was copied here last: on its own map its owners are known. It is never stored. */
interface Copied {
  readonly json: string;
  readonly people: readonly PersonId[];
  /** How often it was pasted; after a cut the first time puts it where it was. */
  pasted: number;
}

/** What was copied last on each map, whichever of its looks is on the screen. */
const lastCopied = new WeakMap<MapConnection, Copied>();

/** What was copied last on any map of this page: a menu pastes it where the browser does not show its clipboard. */
let newestCopied: string | null = null;

interface ClipWorkOptions {
  readonly connection: MapConnection;
  /** Null where the map is a list alone: what is copied there has no places. */
  readonly shown: ShownScene | null;
}

/** Copies, cuts and pastes for as long as the map is on the screen; gives back what ends it. */
export function startClipWork(options: ClipWorkOptions): () => void {
  const work = new ClipHands(options);
  useClip.setState({ work });
  return () => {
    work.dispose();
    useClip.setState({ work: null, asked: null });
    // Nobody is asked any more: a dialog with nothing in it would keep the keys.
    const { dialog, open } = useChrome.getState();
    if (dialog === 'paste') open(null);
  };
}

class ClipHands {
  readonly #connection: MapConnection;
  readonly #shown: ShownScene | null;
  readonly #listening = new AbortController();

  constructor({ connection, shown }: ClipWorkOptions) {
    this.#connection = connection;
    this.#shown = shown;
    const { signal } = this.#listening;
    document.addEventListener('copy', (event) => this.#onCopy(event, false), { signal });
    document.addEventListener('cut', (event) => this.#onCopy(event, true), { signal });
    document.addEventListener('paste', (event) => this.#onPaste(event), { signal });
  }

  dispose(): void {
    this.#listening.abort();
  }

  copy(): void {
    const forms = this.#take(false);
    if (forms) void this.#give(forms);
  }

  cut(): void {
    const { ids } = useSelection.getState();
    const forms = this.#take(true);
    if (!forms) return;
    void this.#give(forms).then((isGiven) => {
      if (isGiven) this.#delete(ids);
    });
  }

  /** By a menu: the browser asks whether this page may read the clipboard; what was copied here is known anyway. */
  paste(): void {
    void readForms(['text/html', 'text/plain']).then((forms) => {
      if (forms) return this.#paste(forms['text/html'] ?? '', forms['text/plain'] ?? '');
      if (newestCopied !== null) return this.#pasteClip(newestCopied);
      return void tell('clip.useKeys');
    });
  }

  duplicate(): void {
    duplicateSelection(this.#connection);
  }

  #scene(): Scene | null {
    const shown = this.#shown?.store.getState();
    return shown?.still ?? shown?.resting ?? null;
  }

  #last(): Copied | undefined {
    return lastCopied.get(this.#connection);
  }

  /** What can't be given to the clipboard is told, and must not be cut. */
  async #give(forms: ClipForms): Promise<boolean> {
    const isGiven = copyForms({ ...forms }) || (await copyText(forms['text/plain']));
    if (!isGiven) tell('clip.notCopied');
    return isGiven;
  }

  #onCopy(event: ClipboardEvent, isCut: boolean): void {
    const { ids } = useSelection.getState();
    if (!isOnMap(event) || ids.length === 0 || !(getSelection()?.isCollapsed ?? true)) return;
    event.preventDefault();
    const forms = this.#take(isCut);
    if (!forms) return;
    for (const [type, words] of Object.entries(forms)) event.clipboardData?.setData(type, words);
    if (isCut) this.#delete(ids);
  }

  #onPaste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (!isOnMap(event) || !data) return;
    event.preventDefault();
    const [markup, words] = [data.getData('text/html'), data.getData('text/plain')];
    if (markup === '' && words === '' && data.files.length > 0) return void tell('clip.onlyWords');
    this.#paste(markup, words);
  }

  #delete(ids: readonly string[]): void {
    tellRefusal(deleteAndTell(this.#connection, 'cut', ids as readonly ItemId[]));
  }

  /** What is selected in every form, remembered here; null, and nothing is copied, when that can't be. */
  #take(isCut: boolean): ClipForms | null {
    const map = this.#connection.map.getState();
    const { ids } = useSelection.getState();
    if (!map) return null;
    const actor = this.#connection.actor();
    if (actor.role === 'observer') return tell('refusal.not-allowed');
    const answer = isCut ? deleteItems(map, actor, { ids: ids as readonly ItemId[] }) : [];
    if (isRefusal(answer)) {
      tellRefusal(answer);
      return null;
    }
    const taken = takeSelection(map, ids, this.#scene());
    if (!taken) return tell('clip.nothing');
    const json = JSON.stringify(taken.clip);
    if (parseClip(json).kind !== 'clip') return tell('clip.tooMuch');
    newestCopied = json;
    lastCopied.set(this.#connection, { json, people: taken.people, pasted: isCut ? -1 : 0 });
    if (!isCut) tell('clip.copied', { count: taken.clip.cards.length + taken.clip.marks.length });
    return clipForms(json, linesOf(map, taken));
  }

  #paste(markup: string, words: string): void {
    const json = hiddenClip(markup);
    if (json !== null) return this.#pasteClip(json);
    if (words.trim() === '') return void tell('clip.nothing');
    this.#pasteWords(words);
  }

  #pasteClip(json: string): void {
    const parsed = parseClip(json);
    if (parsed.kind === 'refused') return void tell(`clip.${parsed.reason}`);
    const { clip } = parsed;
    const last = this.#last();
    if (last?.json === json) return this.#place(clip, last.people, last);
    const copied: Copied = { json, people: [], pasted: 0 };
    if (clip.people.length === 0) return this.#place(clip, [], copied);
    const words = clip.people.map((_, at) => clip.cards.find(({ owner }) => owner === at)?.words ?? '');
    const paste = (owners: ClipOwners) => this.#place(clip, owners, copied);
    useClip.setState({ asked: { people: clip.people, words, paste } });
    useChrome.getState().open('paste');
  }

  #place(clip: Clip, owners: ClipOwners, copied: Copied): void {
    const map = this.#connection.map.getState();
    if (!map) return;
    const isOwn = copied === this.#last();
    const step = cascade * (isOwn ? copied.pasted + 1 : copied.pasted);
    const start = startOf(clip, isOwn);
    const newCards = clip.cards.map(newCardId);
    const newMarks = clip.marks.map(newAnnotationId);
    const after = useSelection.getState().ids.findLast(isCardId);
    const by = { x: start.x + step, y: start.y + step };
    let shown: readonly ItemId[] = [];
    let left = 0;
    const refusal = this.#connection.run('paste', (now, actor) => {
      const may = pasteable(now, actor, clip, owners);
      left = clip.cards.length + clip.marks.length - may.cards.length - may.marks.length;
      shown = [
        ...may.cards.flatMap((at) => newCards[at] ?? []),
        ...may.marks.flatMap((at) => newMarks[at] ?? []),
      ];
      return pasteClip(now, actor, { clip, owners, newCards, newMarks, by, ...(after ? { after } : {}) });
    });
    if (refusal) return tellRefusal(refusal);
    copied.pasted += 1;
    useSelection.getState().select(shown);
    if (left > 0) tell('clip.leftOut', { count: left });
  }

  /** Words from anywhere become a note under the hand: plain words, as many as fit. */
  #pasteWords(words: string): void {
    const map = this.#connection.map.getState();
    if (!map) return;
    const kept = cutWords(words.replaceAll('\r\n', '\n').trim(), limits.words);
    const middle = handPlace();
    const at = {
      x: middle.x - annotationSizes.stickyWidth / 2,
      y: middle.y - annotationSizes.stickyHeight / 2,
    };
    const id = newAnnotationId();
    const refusal = this.#connection.run('paste words', (now, actor) =>
      addSticky(now, actor, { id, at, words: kept }),
    );
    if (refusal) return tellRefusal(refusal);
    useSelection.getState().select([id]);
    if (words.trim().length > kept.length) tell('shell.pasteCut', { max: limits.words });
  }
}

/** True for a press on the map itself: in a field, a dialog or a menu the browser's own is meant. */
function isOnMap({ target, defaultPrevented }: ClipboardEvent): boolean {
  const at = target instanceof Element ? target : null;
  if (defaultPrevented || useSelection.getState().editing !== null) return false;
  return !at?.closest(writing) && !at?.closest(elsewhere) && useChrome.getState().dialog === null;
}

/** Where the hand is on the paper, or the middle of what is seen where it is not there. */
function handPlace(): Point {
  const { at } = useHand.getState();
  const seen = seenBox(useCamera.getState());
  return at && isInBox(at, seen) ? at : centerOf(seen);
}

/** How far from where things stood they are put: beside what is seen here of them, else to the hand. */
function startOf({ cards, marks }: Clip, isOwn: boolean): Point {
  const around = boxAroundPoints([...cards, ...marks].map(({ at }) => at));
  if (!around) return origin;
  const from = centerOf(around);
  if (isOwn && isInBox(from, seenBox(useCamera.getState()))) return origin;
  const to = handPlace();
  return { x: to.x - from.x, y: to.y - from.y };
}

function tell(key: string, values?: Readonly<Record<string, number>>): null {
  const isNo = key !== 'clip.copied';
  useNotice.getState().tell({ key, politeness: isNo ? 'assertive' : 'polite', ...(values && { values }) });
  return null;
}
