import type { CycleMap } from '@undercurrent/cycle';
import { closeReasons } from '@undercurrent/protocol';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-keep.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Api } from '../api.ts';
import type { KeepState } from '../keeping.ts';
import type { MapConnection } from '../map-connection.ts';
import { draftsOf, notesOf } from '../private-connection.ts';
import { rememberWording } from '../wordings-begun.ts';
import { forgetKeptMap, lapseKeptMap } from './forget-kept.ts';
import { recordOf } from './kept-map.ts';
import type { KeptMap } from './kept-map.ts';

/** How often the server is asked whether this device may still keep the map. */
const askEveryMs = 5 * 60_000;
/** How soon what a page had not sent that was closed goes on from another one. */
const lookEveryMs = 3_000;

const endedForGood: readonly number[] = [
  closeReasons.seatEnded.code,
  closeReasons.mapDeleted.code,
  closeReasons.noSeat.code,
  closeReasons.unknownRoom.code,
];
const endedForNow: readonly number[] = [closeReasons.meetingEnded.code, closeReasons.notAdmitted.code];

export interface KeptSetup {
  readonly api: Pick<Api, 'readSeat'>;
  readonly clock: Clock;
}

/**
 * Looks after the copy of a map for as long as it is open and kept: that private rooms are kept too, how it is called,
 * how long it may be kept, and that it is gone when its door closes.
 */
export function followKept(connection: MapConnection, kept: KeptMap, { api, clock }: KeptSetup): void {
  const { map, keeper, mapId, state } = connection;
  const stopKeeping = () => {
    if (keeper.getState() === kept.keeper) keeper.setState(null, true);
  };
  const ask = async () => {
    if (state.getState().name !== 'connected') return;
    const answer = await api.readSeat(mapId);
    if (answer.kind !== 'answer' || keeper.getState() !== kept.keeper) return;
    if (answer.value.keeping !== null) return note(recordOf(answer.value, clock.now()));
    stopKeeping();
    await lapseKeptMap(mapId);
  };
  const note = (change: Parameters<KeptMap['note']>[0]) => {
    // What the device does not take is told by the keeper, whose writing it refuses too.
    kept.note(change).catch(() => null);
  };
  const name = (now: CycleMap | null) => {
    if (!now) return;
    const title = titleOf(now);
    const { cycleName } = title;
    const known = kept.record();
    if (known.title !== title.title || known.cycleName !== cycleName) note(title);
  };
  const remember = () => {
    for (const id of kept.begunWordings()) rememberWording(connection, id);
  };
  const stops = [
    map.subscribe(name),
    clock.every(askEveryMs, () => void ask()),
    // A device that gives nothing just now is asked again.
    clock.every(lookEveryMs, () => void kept.lookForLeft().then(remember, () => null)),
    state.subscribe((now) => {
      if (now.name === 'connected') void ask();
      if (now.name !== 'ended') return;
      const isForGood = endedForGood.includes(now.code);
      if (!isForGood && !endedForNow.includes(now.code)) return;
      stopKeeping();
      void (isForGood ? forgetKeptMap(mapId) : lapseKeptMap(mapId));
    }),
    kept.keeper.state.subscribe(tellTrouble),
    keeper.subscribe((now) => {
      if (now === kept.keeper) return;
      for (const stop of stops) stop();
      kept.close();
    }),
  ];
  name(map.getState());
  remember();
  notesOf(connection);
  draftsOf(connection);
}

/** A device that has no room, or has stopped keeping anything, is told of at once; so is that it goes on. */
function tellTrouble(now: KeepState, before: KeepState): void {
  const { tell } = useNotice.getState();
  if (now === 'full') tell({ key: 'keep.full', politeness: 'assertive' });
  else if (now === 'refused') tell({ key: 'keep.lost', politeness: 'assertive' });
  else if (before === 'full' || before === 'refused') tell({ key: 'keep.again', politeness: 'polite' });
}

/** What a start page calls a map. */
export const titleOf = ({ people, cycles, isExample }: CycleMap) => ({
  title: people.map((person) => person.name).join(' & '),
  cycleName: cycles[0]?.name ?? '',
  isExample,
});
