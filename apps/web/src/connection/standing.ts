import type { ConnectionStores } from './connection-stores.ts';
import { update } from './connection-stores.ts';
import type { ConnectionState, SaveState } from './map-connection.ts';
import type { SaveLedger } from './save-ledger.ts';

/** How the connection stands, and how safe the words are: kept for the screens, which are told here alone. */
export interface Standing {
  /** True while what is sent is stored. */
  readonly isLive: () => boolean;
  /** Tells how safe the words are now. */
  readonly show: () => void;
  /** The server has asked what it lacks, and was answered. */
  readonly answered: () => void;
  /** Whether the server's store takes anything. */
  readonly storing: (isStoring: boolean) => void;
  readonly lost: () => void;
  readonly ended: () => void;
}

export function createStanding(stores: ConnectionStores, ledger: SaveLedger): Standing {
  let isLive = false;
  let isStoring = true;
  const show = () => update(stores.saveState, saveStateOf(ledger.state(), stores));
  const enter = (state: ConnectionState) => {
    isLive = state.name === 'connected';
    ledger.setConnected(isLive);
    stores.state.setState(state, true);
    show();
  };
  const enterLive = () => enter({ name: isStoring ? 'connected' : 'read-only' });
  return {
    isLive: () => isLive,
    show,
    answered: enterLive,
    storing: (next) => {
      isStoring = next;
      if (['connected', 'read-only'].includes(stores.state.getState().name)) enterLive();
    },
    lost: () => enter({ name: 'lost' }),
    ended: () => {
      isLive = false;
      ledger.setConnected(false);
      show();
    },
  };
}

/** While a room is loaded anew under a screen that shows it already, what was written there is not safe yet. */
function saveStateOf(state: SaveState, { model, state: connection }: ConnectionStores): SaveState {
  if (state !== 'unsynced' || model.getState() === null) return state;
  return connection.getState().name === 'connected' ? 'saving' : 'device-only';
}
