import { LocalEdit, commit } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import type { Clock } from '../platform/clock.ts';
import type { SharedStores } from './connection-stores.ts';
import type { Keeper, KeptHere, KeptLife } from './keeping.ts';
import type { Life, LifeSetup } from './life.ts';
import { createLife } from './life.ts';
import type { Ending } from './link.ts';
import type { Act } from './pending-acts.ts';
import { addRescued, rescueFrom } from './rescued-words.ts';
import { sortOut } from './sort-out.ts';

/** A refusal so soon after the last one, with nothing of this device under way, is not ours to mend. */
const soonMs = 10_000;
/** So many loads in a row are enough: what is left is then kept as words alone. */
const mostInARow = 8;

/** The documents of one open room, one after the other: a refusal begins the next. */
export interface Lives {
  readonly current: () => Life;
  /** Tries again now, if it is waiting to. */
  readonly hurry: () => void;
  /** After the end nothing is sent: words that are written all the same, such as a letter that closes, are kept aside. */
  readonly keepWhatCameLate: () => void;
  /** There is reason to believe that the connection is gone. */
  readonly doubt: () => void;
  readonly dispose: () => void;
}

type LivesSetup<Model> = Omit<LifeSetup<Model>, 'shown' | 'loaded' | 'ended'>;

export function createLives<Model>(setup: LivesSetup<Model>): Lives {
  const { clock, stores } = setup;
  let next: { readonly life: Life; readonly ending: Ending } | null = null;
  const refusals = createRefusals(clock);
  let kept: KeptHere | null = null;

  const begin = (shown: LifeSetup<Model>['shown']): Life => {
    const life = createLife({ ...setup, shown, loaded, ended });
    life.link.wire.connect();
    return life;
  };
  const loaded = (life: Life) => {
    if (next?.life === life) {
      const { ending } = next;
      const former = current;
      next = null;
      current = life;
      life.show();
      mend(former, life, { ...setup, notice: ending.notice, isEnough: refusals.areEnough() });
      former.dispose();
      kept?.renew();
    } else if (life === current) showLoaded(life);
  };
  const showLoaded = (life: Life) => {
    life.show();
    keepWords(stores, kept?.takeLeftOver() ?? [], life);
  };
  const ended = (life: Life, ending: Ending) => {
    const isRefusal = ending.code === closeReasons.refused.code;
    if (isRefusal && refusals.mayGoOn(current.link.acts.pending().length > 0)) {
      // The former one stays on the screen, and takes what is written there, until the next is loaded.
      if (next?.life === life) life.dispose();
      next = { life: begin(current.presence.shown()), ending };
      return;
    }
    keepWords(stores, current.link.acts.pending(), null);
    if (life !== current) current.link.wire.end(ending.code);
    stores.state.setState({ name: 'ended', code: ending.code }, true);
  };
  let current = begin({});
  const keepIn = (keeper: Keeper | null) => {
    kept?.dispose();
    kept = keeper?.join(setup.room, () => asKept(current, setup)) ?? null;
  };
  keepIn(stores.keeper.getState());
  const stopKeeping = stores.keeper.subscribe(keepIn);
  return {
    current: () => current,
    hurry: () => (next?.life ?? current).link.wire.hurry(),
    keepWhatCameLate: () => {
      if (stores.state.getState().name === 'ended') keepWords(stores, current.link.acts.pending(), null);
    },
    doubt: () => (next?.life ?? current).link.wire.doubt(),
    dispose: () => {
      stopKeeping();
      kept?.dispose();
      next?.life.dispose();
      current.dispose();
    },
  };
}

/** Does again, on the document as it is now, what the former life had under way; keeps the words of the rest. */
function mend(
  former: Life,
  life: Life,
  {
    stores,
    seat,
    notice,
    isEnough,
  }: Pick<LivesSetup<unknown>, 'seat'> & {
    readonly stores: SharedStores;
    readonly notice: Ending['notice'];
    readonly isEnough: boolean;
  },
): void {
  const acts = former.link.acts.pending();
  const sorted = sortOut(life.doc, acts, { notice, wereSentApart: former.link.acts.wereSentApart() });
  const { again, dropped } = isEnough ? { again: [], dropped: acts } : sorted;
  keepWords(stores, dropped, life);
  doAgain(life, again, { seat });
  if (dropped.length > 0) stores.setbacks.setState(stores.setbacks.getState() + 1, true);
}

/** A life as whoever keeps it on this device needs it. */
const asKept = (
  life: Life,
  setup: Pick<LivesSetup<unknown>, 'seat'> & { readonly stores: SharedStores },
): KeptLife => ({
  ...life,
  again: (acts) => {
    const { again, dropped } = sortOut(life.doc, acts, null);
    keepWords(setup.stores, dropped, life);
    doAgain(life, again, setup);
  },
});

function doAgain({ doc }: Life, acts: readonly Act[], { seat }: Pick<LivesSetup<unknown>, 'seat'>): void {
  for (const act of acts) commit(doc, act, new LocalEdit('again', seat.seat));
}

function keepWords({ rescued }: SharedStores, acts: readonly Act[], onMap: Life | null): void {
  const more = rescueFrom(acts, onMap?.doc ?? null);
  if (more.length > 0) rescued.setState(addRescued(rescued.getState(), more), true);
}

/** Counts refusals, so that loading anew always comes to an end. */
function createRefusals(clock: Clock) {
  let at: readonly number[] = [];
  return {
    areEnough: () => at.length >= mostInARow,
    mayGoOn: (hasPending: boolean): boolean => {
      const now = clock.now();
      at = at.filter((each) => now - each < soonMs);
      if (at.length > 0 && !hasPending) return false;
      at = [...at, now];
      return at.length <= mostInARow + 1;
    },
  };
}
