import type { Owner } from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';
import { useActor, usePeople } from '../connection/use-connection.tsx';
import { Press } from '../parts/Press.tsx';
import { fillPlace } from '../stores/fill-place.ts';
import { nameIn, readerOf } from '../words/ask.ts';
import { cardLabel } from '../words/card-label.ts';
import { promptWords } from '../words/prompts.ts';
import styles from './WaitingRows.module.css';

/** Places that wait for words, with what is asked for there; pressed, the next card of quick add fills it. */
export function WaitingRows({ places }: { readonly places: readonly OpenSlot[] }) {
  const people = usePeople();
  const actor = useActor();
  const { role, person } = actor;
  const asking = { nameOf: nameIn(people), reader: readerOf(actor) };
  const maySpeak = (owner: Owner) =>
    role !== 'observer' && (role !== 'partner' || owner === person || owner === 'together');
  return places.map((slot) => {
    const owner = people.find(({ id }) => id === slot.owner);
    const side = people.findIndex(({ id }) => id === slot.owner);
    const words = (
      <>
        <span className={styles['label']}>{cardLabel({ people }, slot)}</span>
        <span>{promptWords(slot, asking)}</span>
      </>
    );
    return (
      <li
        key={slot.place}
        className={styles['row']}
        data-paint={owner?.color ?? 'together'}
        data-side={side === 0 ? 'start' : side === 1 ? 'end' : 'middle'}
      >
        {maySpeak(slot.owner) ? (
          <Press className={styles['place'] ?? ''} onPress={() => fillPlace(slot)}>
            {words}
          </Press>
        ) : (
          <span className={styles['place']}>{words}</span>
        )}
      </li>
    );
  });
}
