import type { CycleMap } from '@undercurrent/cycle';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Slider } from '../../parts/Slider.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import { scenesOf, viewOf } from './draw-map.ts';
import { grownTo } from './grown-to.ts';
import { MapPicture } from './MapPicture.tsx';
import { useGrowth } from './use-growth.ts';
import styles from './Versions.module.css';

const stepMs = 900;

/** How the map came about, card by card. */
export function Growth({ map }: { readonly map: CycleMap }) {
  const order = useGrowth();
  const mode = useChrome((store) => store.mode);
  const [asked, setCount] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const most = map.cards.size;
  const count = Math.min(asked ?? most, most);
  const view = useMemo(() => viewOf(scenesOf([map], mode)), [map, mode]);
  const [scene] = useMemo(() => scenesOf([grownTo(map, order, count)], mode), [map, order, count, mode]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (count < most ? setCount(count + 1) : setPlaying(false)), stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, count, most]);
  const play = () => {
    if (!isPlaying && count === most) setCount(0);
    setPlaying(!isPlaying);
  };
  return (
    <>
      {scene ? <MapPicture scene={scene} view={view} label={t('versions.pictureGrow', { count })} /> : null}
      <div className={styles['steps']}>
        <Button onPress={play}>
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
          {t(isPlaying ? 'versions.stop' : 'versions.play')}
        </Button>
        <IconButton
          label={t('versions.stepBack')}
          icon={<ChevronLeft />}
          onPress={() => setCount(Math.max(0, count - 1))}
        />
        <Slider
          label={t('versions.growSlide')}
          value={count}
          max={most}
          onChange={setCount}
          valueText={t('versions.pictureGrow', { count })}
        />
        <IconButton
          label={t('versions.stepOn')}
          icon={<ChevronRight />}
          onPress={() => setCount(Math.min(most, count + 1))}
        />
      </div>
    </>
  );
}
