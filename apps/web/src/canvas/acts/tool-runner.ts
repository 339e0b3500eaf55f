import { boardOf, may } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { draws } from '../../connection/choose-tool.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useSelection } from '../../stores/selection.ts';
import { useTool } from '../../stores/tool.ts';
import type { Effect, ToolInput, World } from '../../tools/tool.ts';
import type { ToolRun } from '../../tools/toolbox.ts';
import { tools } from '../../tools/toolbox.ts';
import { goneBetween } from '../scenes/derived.ts';

export interface ToolRunnerOptions {
  readonly connection: MapConnection;
  readonly world: World;
  readonly perform: (effect: Effect) => void;
}

/** Keeps the tool in hand at work: feeds it, and tells it when it is put away or its things are gone. */
export class ToolRunner {
  readonly #options: ToolRunnerOptions;
  readonly #stops: readonly (() => void)[];
  #run: ToolRun;

  constructor(options: ToolRunnerOptions) {
    this.#options = options;
    this.#run = tools[useTool.getState().tool]();
    this.#stops = [
      useTool.subscribe((now, before) => {
        if (now.tool !== before.tool) this.#take(now.tool);
      }),
      options.connection.map.subscribe((map, before) => {
        if (this.#isHeld(map) && !this.#isHeld(before)) this.#letGo();
        this.#lose(map, before);
      }),
    ];
  }

  feed(input: ToolInput): void {
    for (const effect of this.#run.feed(input, this.#options.world)) this.#options.perform(effect);
  }

  dispose(): void {
    this.feed({ kind: 'interrupt' });
    for (const stop of this.#stops) stop();
  }

  /** While there is a pause, or the board is locked for whoever sits here. */
  #isHeld(map: CycleMap | null): boolean {
    if (!map) return false;
    return map.isPaused || !this.#mayDraw(map);
  }

  /** What is under way is put back; a tool that draws goes out of a hand that may not. */
  #letGo(): void {
    this.feed({ kind: 'interrupt' });
    const { tool, choose } = useTool.getState();
    const map = this.#options.connection.map.getState();
    if (draws(tool) && map && !this.#mayDraw(map)) choose('select');
  }

  #mayDraw(map: CycleMap): boolean {
    return may(this.#options.connection.actor(), 'draw', boardOf(map));
  }

  #take(tool: keyof typeof tools): void {
    this.feed({ kind: 'interrupt' });
    this.#run = tools[tool]();
  }

  #lose(map: CycleMap | null, before: CycleMap | null): void {
    const ids = goneBetween(before, map);
    if (ids.size === 0) return;
    this.feed({ kind: 'gone', ids });
    const selection = useSelection.getState();
    const left = selection.ids.filter((id) => !ids.has(id));
    if (left.length !== selection.ids.length) selection.select(left);
  }
}
