import type { CycleMap } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import type { VersionSummary } from '@undercurrent/protocol';
import { blend } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { useMemo, useState } from 'react';
import { Segmented } from '../../parts/Segmented.tsx';
import { Slider } from '../../parts/Slider.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import { Differences } from './Differences.tsx';
import { scenesOf, viewOf } from './draw-map.ts';
import { Growth } from './Growth.tsx';
import { MapPicture } from './MapPicture.tsx';
import { sayMoment } from './say-moment.ts';
import styles from './Versions.module.css';

const looks = ['beside', 'over', 'grow'] as const;
type Look = (typeof looks)[number];

interface VersionViewProps {
  readonly version: VersionSummary;
  readonly earlier: CycleMap;
  readonly now: CycleMap;
}

/** One version beside the map of now, becoming it, or how the map grew; and what differs, in words. */
export function VersionView({ version, earlier, now }: VersionViewProps) {
  const [look, setLook] = useState<Look>('beside');
  return (
    <div className={styles['view']}>
      <Segmented
        label={t('versions.view')}
        value={look}
        onChoose={setLook}
        segments={looks.map((value) => ({ value, label: t(`versions.${value}`) }))}
      />
      {look === 'grow' ? (
        <Growth map={now} />
      ) : (
        <>
          <Pictures look={look} version={version} earlier={earlier} now={now} />
          <Differences earlier={earlier} now={now} />
        </>
      )}
    </div>
  );
}

function Pictures({
  look,
  version,
  earlier,
  now,
}: VersionViewProps & { readonly look: Exclude<Look, 'grow'> }) {
  const mode = useChrome((store) => store.mode);
  const scenes = useMemo(() => scenesOf([earlier, now], mode), [earlier, now, mode]);
  const view = useMemo(() => viewOf(scenes), [scenes]);
  const [past, present] = scenes;
  const when = sayMoment(version.atMs);
  if (!past || !present) return null;
  if (look === 'over') return <Becoming past={past} present={present} view={view} when={when} />;
  return (
    <div className={styles['beside']}>
      <figure className={styles['figure']}>
        <MapPicture scene={past} view={view} label={t('versions.pictureThen', { when })} />
        <figcaption>{when}</figcaption>
      </figure>
      <figure className={styles['figure']}>
        <MapPicture scene={present} view={view} label={t('versions.pictureNow')} />
        <figcaption>{t('versions.now')}</figcaption>
      </figure>
    </div>
  );
}

interface BecomingProps {
  readonly past: Scene;
  readonly present: Scene;
  readonly view: Box;
  readonly when: string;
}

/** The one becomes the other under one's hand: what stayed moves, what went fades, what came appears. */
function Becoming({ past, present, view, when }: BecomingProps) {
  const [percent, setPercent] = useState(0);
  const scene = useMemo(() => blend(past, present, percent / 100), [past, present, percent]);
  return (
    <>
      <MapPicture scene={scene} view={view} label={t('versions.pictureOver', { when, percent })} />
      <Slider
        label={t('versions.slide')}
        value={percent}
        max={100}
        onChange={setPercent}
        valueText={t('versions.slideText', { percent })}
        ends={[when, t('versions.now')]}
      />
    </>
  );
}
