import '../../words/learn-dance.ts';
import { dances, hasNewDance, mainCycle, newDance } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { CycleMap } from '@undercurrent/cycle';
import { X } from 'lucide-react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { useMap } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Slider } from '../../parts/Slider.tsx';
import { isRightToLeft } from '../../platform/reading-direction.ts';
import { stillness } from '../../stores/motion.ts';
import { nearestDance, useDance } from '../../stores/dance.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import styles from './DanceBar.module.css';

/** So many places a hand can stop at between two dances; none where somebody asked for less motion. */
const placesBetween = 100;
const ways = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 } as const;

/** Over the map while dances are compared: the old, the new, one over the other, and by hand from one to the next. */
export function DanceBar() {
  const map = useMap();
  const end = useDance((store) => store.end);
  const cycle = map && mainCycle(map);
  const isThere = map !== null && cycle !== null && hasNewDance(map, cycle.id);
  useEffect(() => {
    if (!isThere) end();
  }, [isThere, end]);
  return isThere ? <Bar map={map} /> : null;
}

function Bar({ map }: { readonly map: CycleMap }) {
  const word = cycleWordOf(map);
  const at = useDance((store) => store.at);
  const { end, moveTo, show } = useDance.getState();
  const isStill = useSyncExternalStore(stillness.subscribe, stillness.read);
  const places = isStill ? 1 : placesBetween;
  const nearest = nearestDance(at);
  const step = (event: KeyboardEvent) => {
    const way = ways[event.key as keyof typeof ways] as 1 | -1 | undefined;
    if (way === undefined || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const goal = Math.round(useDance.getState().goal) + (isAcross && isRightToLeft() ? -way : way);
    show(nearestDance(Math.min(dances.length - 1, Math.max(0, goal))));
  };
  return (
    <section aria-label={t('dance.title', { word })} className={styles['place']}>
      <Panel>
        <div className={styles['choices']}>
          <Segmented
            label={t('dance.which')}
            value={Number.isInteger(at) ? nearest : null}
            onChoose={show}
            segments={dances.map((value) => ({ value, label: t(`dance.${value}`) }))}
          />
          <div role="presentation" className={styles['slider']} onKeyDown={step}>
            <Slider
              label={t('dance.slider', { word })}
              value={Math.round(at * places)}
              max={(dances.length - 1) * places}
              valueText={t(`dance.${nearest}`)}
              onChange={(value) => moveTo(value / places)}
            />
          </div>
        </div>
        <IconButton label={t('dance.end')} keys="D" icon={<X />} onPress={end} tooltipAt="bottom" />
      </Panel>
      <p className="visually-hidden" role="status">
        {t(`dance.seeing.${nearest}`, { word })}
      </p>
      {nearest === 'old' ? null : <NewRing map={map} />}
    </section>
  );
}

/** The new dance for those who hear it: its ring in order. */
function NewRing({ map }: { readonly map: CycleMap }) {
  const cycle = mainCycle(map)?.id;
  const ring = useMemo(
    () => (cycle === undefined ? [] : (newDance(map).rings.get(cycle) ?? [])),
    [map, cycle],
  );
  return (
    <ol className="visually-hidden" aria-label={t('dance.ring', { word: cycleWordOf(map) })}>
      {ring.map((card) => (
        <li key={card.id} dir="auto">
          {`${cardLabel(map, card)}: ${card.phrase.text}`}
        </li>
      ))}
    </ol>
  );
}
