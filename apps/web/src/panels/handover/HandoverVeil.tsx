import type { PersonId } from '@undercurrent/cycle';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useActor, useConnection, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { useTopLayer } from '../../parts/use-top-layer.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useBeneath } from '../../stores/beneath.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useHandover } from '../../stores/handover.ts';
import { useNotice } from '../../stores/notice.ts';
import { useSelection } from '../../stores/selection.ts';
import { useSide } from '../../stores/side.ts';
import { t } from '../../words/t.ts';
import over from '../../parts/Veil.module.css';
import styles from './HandoverVeil.module.css';
import '../../words/learn-handover.ts';

/**
 * Over everything on a shared device while it goes from hand to hand, and when it is opened: nothing of the map shows
 * until somebody says who has it now.
 */
export function HandoverVeil() {
  const isCovered = useHandover((store) => store.isCovered);
  const { person } = useActor();
  useCoverAtFirst();
  return isCovered || person === null ? createPortal(<Veil from={person} />, document.body) : null;
}

function Veil({ from }: { readonly from: PersonId | null }) {
  const veil = useRef<HTMLDialogElement>(null);
  const title = useId();
  const lead = useId();
  const { speakAs } = useConnection();
  const people = usePeople();
  useTopLayer(veil);
  useEffect(() => forgetWhatWasOpen(), []);
  const take = (person: PersonId) => {
    speakAs(person);
    useHandover.getState().uncover(person);
  };
  return (
    <dialog
      ref={veil}
      tabIndex={-1}
      // What is open beneath belongs to React Aria, which would take this for a press or a step outside of it.
      data-react-aria-top-layer
      aria-labelledby={title}
      aria-describedby={lead}
      className={`${over['veil']} ${styles['veil']}`}
    >
      <div className={styles['middle']}>
        <h2 id={title} className={over['title']}>
          {t(from === null ? 'handover.firstTitle' : 'handover.title')}
        </h2>
        <p id={lead} className={over['lead']}>
          {t(from === null ? 'handover.firstLead' : 'handover.lead')}
        </p>
        <ul className={styles['people']}>
          {people.map(({ id, name, color, shape, initials }) => (
            <li key={id} className={styles['person']}>
              <Button size="large" onPress={() => take(id)}>
                <PersonMark color={color} shape={shape} initials={initials} size={40} />
                <span>{t('handover.iAm', { name })}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}

/** Until somebody says who has it, nothing that was begun is there. */
function useCoverAtFirst(): void {
  const { actor } = useConnection();
  useEffect(() => {
    if (actor().person === null) useHandover.getState().cover(null);
  }, [actor]);
}

/** Nothing of what one had open is there for the next. */
function forgetWhatWasOpen(): void {
  useChrome.getState().open(null);
  useSide.getState().show(null);
  useSelection.setState(useSelection.getInitialState());
  useBeneath.getState().ask(null);
  useNotice.getState().close();
  useAnnouncement.getState().silence();
}
