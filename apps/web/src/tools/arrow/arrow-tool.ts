import { heldBy } from '@undercurrent/cycle';
import type { ArrowHold } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { holdAt } from '../hold-at.ts';
import { onLine } from '../hold-to-line.ts';
import type { PointerInput, Step, Tool, World } from '../tool.ts';
import { distance, stay } from '../tool.ts';
import { arrowOfWay } from './arrow-of-way.ts';

export interface Drawing {
  readonly name: 'drawing';
  readonly from: ArrowHold & { readonly at: Point };
  /** Everywhere the hand has been: an arrow takes the curve of its way. */
  readonly way: readonly Point[];
  /** What is under the hand just now. */
  readonly over: ArrowHold;
}
export type ArrowState = { readonly name: 'idle' } | Drawing;

const idle: ArrowState = { name: 'idle' };

/** Draws an arrow from press to lift; on a card or a mark, or from one to another, it holds on to them. */
export const arrowTool: Tool<ArrowState> = {
  initial: idle,
  step: (state, input, world) => {
    if (input.kind === 'gone') return state.name === 'drawing' ? lose(state, input.ids) : stay(state);
    if (input.kind === 'pointer') return stepPointer(state, input.pointer, world);
    if (state.name === 'drawing') return input.kind === 'complete' ? finish(state) : giveUp();
    return input.kind === 'cancel'
      ? { state, effects: [{ kind: 'choose-tool', tool: 'select' }] }
      : stay(state);
  },
};

function stepPointer(state: ArrowState, pointer: PointerInput, world: World): Step<ArrowState> {
  if (pointer.phase === 'hover') return stay(state);
  if (pointer.phase === 'down') {
    const over = holdAt(world, pointer.at);
    return show({ name: 'drawing', from: { ...over, at: pointer.at }, way: [pointer.at], over });
  }
  if (state.name === 'idle') return stay(state);
  const at = pointer.isShift ? onLine(state.from.at, pointer.at) : pointer.at;
  // The thing itself, also where another arrow ends on it.
  const next = { ...state, over: holdAt(world, at), way: wayTo(state.way, at, pointer) };
  if (pointer.phase === 'move') return show(next);
  return isPress(next, pointer.slop) ? giveUp() : finish(next);
}

/** On to where the hand is; straight from where it began under Shift. */
function wayTo(way: readonly Point[], at: Point, { isShift, slop }: PointerInput): readonly Point[] {
  if (isShift) return [...way.slice(0, 1), at];
  const last = way.at(-1);
  return last !== undefined && distance(last, at) < slop / 3 ? way : [...way, at];
}

/** True where the hand went nowhere; a way out of a card and back to it is a loop. */
function isPress({ from, way, over }: Drawing, slop: number): boolean {
  const isLoop =
    over.card !== null && over.card === from.card && way.some((at) => distance(from.at, at) > slop);
  return !isLoop && distance(from.at, way.at(-1) ?? from.at) <= slop;
}

function show(state: Drawing): Step<ArrowState> {
  return { state, effects: [{ kind: 'draft', draft: arrowOf(state) }] };
}

function finish(state: Drawing): Step<ArrowState> {
  return {
    state: idle,
    effects: [
      { kind: 'run', act: { name: 'add-arrow', ...arrowOf(state) } },
      { kind: 'draft', draft: null },
      { kind: 'choose-tool', tool: 'select' },
    ],
  };
}

function giveUp(): Step<ArrowState> {
  return { state: idle, effects: [{ kind: 'draft', draft: null }] };
}

/** An arrow that was begun on something that is gone goes on from the paper. */
function lose(state: Drawing, gone: ReadonlySet<string>): Step<ArrowState> {
  const hasLost = (hold: ArrowHold) => gone.has(heldBy(hold) ?? '');
  if (!hasLost(state.from) && !hasLost(state.over)) return stay(state);
  return show({
    ...state,
    from: hasLost(state.from) ? { card: null, at: state.from.at } : state.from,
    over: hasLost(state.over) ? { card: null } : state.over,
  });
}

/** Drawn inside of one mark it holds on to nothing: only a card has a loop. */
function arrowOf({ from, way, over }: Drawing) {
  const { at: _at, ...begun } = from;
  const isWithin = begun.mark !== undefined && begun.mark === over.mark;
  return arrowOfWay(way, isWithin ? { from: { card: null }, to: { card: null } } : { from: begun, to: over });
}
