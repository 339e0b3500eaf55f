import type { MapId } from '@undercurrent/cycle';
import { isOpenDoor } from '@undercurrent/protocol';
import type { MapSummary } from '@undercurrent/protocol';
import { Map as MapIcon, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { MouseEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import styles from './MapList.module.css';
import { openedAgo } from './opened-ago.ts';
import type { KnownMaps } from './use-maps.ts';
import '../words/learn-keep.ts';
import { later } from '../parts/later.ts';

const DeleteMapDialog = later(async () => (await import('./DeleteMapDialog.tsx')).DeleteMapDialog);

interface MapListProps {
  readonly maps: KnownMaps;
  /** They are what this device keeps: the server can't be reached. */
  readonly isKept: boolean;
  readonly nowMs: () => number;
  readonly onOpen: (map: MapId) => void;
  readonly onRetry: () => void;
  readonly onDeleted: () => void;
}

/** This browser's maps, newest first. */
export function MapList({ maps, isKept, nowMs, onOpen, onRetry, onDeleted }: MapListProps) {
  const [doomed, setDoomed] = useState<MapSummary | null>(null);
  return (
    <section aria-labelledby="your-maps" className={styles['section']}>
      <header className={styles['header']}>
        <h2 id="your-maps" className={styles['title']}>
          {t('practice.yourMaps')}
        </h2>
        <p className={styles['note']}>{t(isKept ? 'keep.listNote' : 'practice.mapsNote')}</p>
        {isKept ? <Button onPress={onRetry}>{t('practice.tryAgain')}</Button> : null}
      </header>
      {maps === null ? <p className={styles['quiet']}>{t('practice.loadingMaps')}</p> : null}
      {maps === 'unreachable' ? (
        <div role="alert" className={styles['empty']}>
          <p>{t('practice.mapsUnreachable')}</p>
          <Button onPress={onRetry}>{t('practice.tryAgain')}</Button>
        </div>
      ) : null}
      {Array.isArray(maps) && maps.length === 0 ? <NoMaps /> : null}
      {Array.isArray(maps) && maps.length > 0 ? (
        <ul className={styles['list']}>
          {maps.map((map: MapSummary) => (
            <MapRow
              key={map.map}
              map={map}
              nowMs={nowMs()}
              onOpen={onOpen}
              onDelete={isKept ? null : () => setDoomed(map)}
            />
          ))}
        </ul>
      ) : null}
      {doomed ? (
        <Suspense>
          <DeleteMapDialog
            map={doomed}
            onDeleted={() => {
              setDoomed(null);
              onDeleted();
            }}
            onClose={() => setDoomed(null)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

function NoMaps() {
  return (
    <div className={styles['empty']}>
      <MapIcon aria-hidden className={styles['emptyIcon']} />
      <p className={styles['emptyTitle']}>{t('practice.noMaps')}</p>
      <p>{t('practice.noMapsWords')}</p>
    </div>
  );
}

interface MapRowProps {
  readonly map: MapSummary;
  readonly nowMs: number;
  readonly onOpen: (map: MapId) => void;
  /** Null where the server can't be reached. */
  readonly onDelete: (() => void) | null;
}

function MapRow({ map, nowMs, onOpen, onDelete }: MapRowProps) {
  // Behind a closed door the server tells neither names nor words.
  const isOpen = isOpenDoor(map.door);
  const tag = map.isExample
    ? t('practice.example')
    : map.role === 'therapist'
      ? null
      : t('practice.asPartner');
  // A plain press stays in the app; with a key held, the browser opens its tab or window.
  const openHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(map.map);
  };
  return (
    <li className={styles['row']}>
      <a href={`/map/${map.map}`} className={styles['link']} onClick={openHere}>
        <span className={styles['names']}>
          {isOpen ? <span dir="auto">{map.title}</span> : t('practice.closedMap')}
          {tag ? <span className={styles['tag']}>{tag}</span> : null}
        </span>
        <span className={map.cycleName ? styles['cycle'] : styles['unnamed']} dir="auto">
          {isOpen ? map.cycleName || t('practice.unnamedCycle') : t('practice.closedMapWords')}
        </span>
        <span className={styles['when']}>
          {t('practice.openedAgo', { when: openedAgo(nowMs, map.openedAtMs) })}
        </span>
      </a>
      {map.role === 'therapist' && onDelete ? (
        <IconButton
          label={t('practice.deleteMap', { title: map.title })}
          icon={<Trash2 />}
          onPress={onDelete}
        />
      ) : null}
    </li>
  );
}
