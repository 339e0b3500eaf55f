import type { Actor, PersonId } from '@undercurrent/cycle';
import type { SeatGreeting } from '@undercurrent/protocol';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Who acts on a seat: its own person, or, where a device is shared, whoever has it in hand. */
export interface Speaking {
  /** The same object for as long as the same person speaks. */
  readonly speaker: StoreApi<Actor>;
  /** Somebody takes a shared device into their hands; null: nobody has it. Does nothing on every other seat. */
  readonly speakAs: (person: PersonId | null) => void;
}

export function createSpeaking({ role, person }: Pick<SeatGreeting, 'role' | 'person'>): Speaking {
  const speaker = createStore<Actor>()(() => ({ role, person }));
  return {
    speaker,
    speakAs: (next) => {
      if (role === 'shared' && next !== speaker.getState().person) {
        speaker.setState({ role, person: next }, true);
      }
    },
  };
}
