import { mainCycle, surfaceOf } from '@undercurrent/cycle';
import type { CycleMap, Surface } from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';
import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { useOutlinePanel } from '../stores/outline-panel.ts';
import '../words/learn-list.ts';
import '../words/learn-outline.ts';
import { t } from '../words/t.ts';
import { BeneathSection } from './BeneathSection.tsx';
import { ListTools } from './ListTools.tsx';
import { NotesSection } from './NotesSection.tsx';
import styles from './Outline.module.css';
import type { CycleOutline } from './outline-of.ts';
import { outlineOf } from './outline-of.ts';
import { RingList } from './RingList.tsx';
import { PlainSection } from './Sections.tsx';
import type { CardWork } from './use-card-work.ts';
import { useCardWork } from './use-card-work.ts';
import { useChosenRow } from './use-chosen-row.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useListHands } from './use-list-hands.ts';
import { useShownPhase } from './use-phase-focus.ts';
import { useWaiting } from './use-waiting.ts';
import { useOwnNewCard } from './use-own-new-card.ts';

interface SeenOutlineProps {
  readonly map: CycleMap;
  readonly look: 'steps' | 'panel';
}

/** The list to write into; loaded with the page on a phone, else when it is opened first. */
export function SeenOutline({ map, look }: SeenOutlineProps) {
  const root = useRef<HTMLElement>(null);
  const cycles = useMemo(() => outlineOf(map), [map]);
  const waiting = useWaiting(map);
  const close = useOutlinePanel((store) => store.toggle);
  const work = useCardWork(useOwnNewCard(root, map));
  useListHands(root, look === 'panel');
  useKeptFocus(root);
  useShownPhase(root);
  useChosenRow(root);
  return (
    <section
      ref={root}
      aria-label={t('outline.title')}
      data-look={look}
      data-scroller
      className={styles['outline']}
    >
      {look === 'panel' ? (
        <header className={styles['head']}>
          <h2 className={styles['title']} tabIndex={-1} data-rest>
            {t('outline.title')}
          </h2>
          <ListTools />
          <IconButton label={t('outline.close')} keys="L" icon={<X />} onPress={close} />
        </header>
      ) : (
        <h2 className="visually-hidden" tabIndex={-1} data-rest>
          {t('outline.title')}
        </h2>
      )}
      {cycles.map((outline) => (
        <div key={outline.cycle.id} className={styles['cycle']}>
          {cycles.length > 1 ? <h3 className={styles['sectionTitle']}>{outline.cycle.name}</h3> : null}
          <CycleParts
            map={map}
            outline={outline}
            waiting={outline.cycle.id === mainCycle(map)?.id ? waiting : []}
            work={work}
          />
        </div>
      ))}
      <NotesSection map={map} />
      {look === 'steps' ? <ListTools /> : null}
    </section>
  );
}

interface CyclePartsProps {
  readonly map: CycleMap;
  readonly outline: CycleOutline;
  readonly waiting: readonly OpenSlot[];
  readonly work: CardWork;
}

/** One cycle from the ring down: each part with its cards, and the places there that wait for some. */
function CycleParts({ map, outline, waiting, work }: CyclePartsProps) {
  const { ring, isClosed, beneath, newSteps, strengths } = outline;
  const on = (surface: Surface) => waiting.filter(({ kind }) => surfaceOf(kind) === surface);
  const toRing = on('ring');
  return (
    <>
      {ring.length + toRing.length === 0 ? <p className={styles['quiet']}>{t('outline.empty')}</p> : null}
      <RingList map={map} ring={ring} isClosed={isClosed} waiting={toRing} work={work} />
      <BeneathSection cards={beneath} waiting={on('beneath')} work={work} />
      <PlainSection surface="new-steps" cards={newSteps} waiting={on('new-steps')} work={work} />
      <PlainSection surface="strengths" cards={strengths} waiting={on('strengths')} work={work} />
    </>
  );
}
