import { mainCycle } from '@undercurrent/cycle';
import { Maximize, Play, Plus } from 'lucide-react';
import { Suspense, useRef } from 'react';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { useActor, useConnection, usePeople, useReading } from '../connection/use-connection.tsx';
import { Outline } from '../outline/Outline.tsx';
import { MapMenu } from '../panels/bars/MapMenu.tsx';
import { MapState } from '../panels/bars/MapState.tsx';
import { PhaseMenu } from '../panels/bars/PhaseMenu.tsx';
import { SeatAvatars } from '../panels/bars/SeatAvatars.tsx';
import { ToolBar } from '../panels/bars/ToolBar.tsx';
import { MeetingState } from '../panels/lead/MeetingState.tsx';
import { DanceSlot } from '../panels/dance/DanceSlot.tsx';
import { useCardBeneath } from '../panels/beneath/use-card-beneath.ts';
import { PauseButton } from '../panels/pause/PauseButton.tsx';
import { Asks } from './Asks.tsx';
import { RescuedWords } from '../panels/rescued/RescuedWords.tsx';
import { ReadOnlyBanner } from '../panels/read-only/ReadOnlyBanner.tsx';
import { AddOrWalk, useIsWalkShown } from '../panels/walk/AddOrWalk.tsx';
import { toggleWalk } from '../panels/walk/begin-walk.ts';
import { WalkNews } from '../panels/walk/WalkNews.tsx';
import { Button } from '../parts/Button.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { useCamera } from '../stores/camera.ts';
import { useChrome } from '../stores/chrome.ts';
import { useComposer } from '../stores/composer.ts';
import { joinNames } from '../words/names.ts';
import '../words/learn-rooms.ts';
import { cycleWordOf } from '../words/cycle-word.ts';
import { t } from '../words/t.ts';
import { OwnAct } from './OwnAct.tsx';
import styles from './PhoneRoom.module.css';
import { useInsets } from './use-insets.ts';
import { useHeadActs, useNewsEnd } from './use-news-end.ts';
import { useListClip } from './use-list-clip.ts';
import { later } from '../parts/later.ts';

const OwnWords = later(async () => (await import('../panels/quick-add/OwnWords.tsx')).OwnWords);
const StoryPage = later(async () => (await import('../panels/story/StoryPage.tsx')).StoryPage);

interface PhoneRoomProps {
  readonly label: string;
  readonly onLeave: () => void;
}

/** A phone's map: the steps as a list to write into, the map to look at, the story to read. */
export function PhoneRoom({ label, onLeave }: PhoneRoomProps) {
  const view = useChrome((store) => store.phoneView);
  const show = useChrome((store) => store.show);
  const isWalking = useIsWalkShown();
  const banner = useRef<HTMLDivElement>(null);
  useNewsEnd(banner);
  useListClip(view !== 'map');
  const isBelowShown = useCardBeneath() !== null || isWalking;
  return (
    <div className={styles['room']}>
      <PhoneHeader onLeave={onLeave} hasPause={!isWalking && (view === 'story' || isBelowShown)} />
      <nav aria-label={t('phone.views')} className={styles['tabs']}>
        <Segmented
          label={t('phone.views')}
          look="filled"
          value={view}
          onChoose={show}
          segments={[
            { value: 'map', label: t('phone.map') },
            { value: 'steps', label: t('phone.steps') },
            { value: 'story', label: t('phone.story') },
          ]}
        />
      </nav>
      <div ref={banner} className={styles['banner']}>
        <ReadOnlyBanner />
        <MeetingState />
        {view === 'map' ? <DanceSlot /> : null}
        <WalkNews />
        <Asks />
        <RescuedWords />
      </div>
      <main aria-label={label} className={styles['main']}>
        {view === 'map' ? <PhoneMap hasTools={!isBelowShown} /> : null}
        {view === 'story' ? (
          <Suspense>
            <StoryPage />
          </Suspense>
        ) : (
          <Outline />
        )}
      </main>
      {view === 'steps' || isBelowShown ? (
        <div className={styles['add']}>
          <AddOrWalk />
        </div>
      ) : null}
    </div>
  );
}

interface PhoneHeaderProps {
  readonly onLeave: () => void;
  /** Where no bar below has it. */
  readonly hasPause: boolean;
}

function PhoneHeader({ onLeave, hasPause }: PhoneHeaderProps) {
  const people = usePeople();
  const cycleName = useReading((map) => mainCycle(map)?.name) ?? '';
  const acts = useRef<HTMLDivElement>(null);
  useHeadActs(acts);
  return (
    <header data-phone-head className={styles['header']}>
      <div className={styles['title']}>
        <h1 className={styles['name']} dir={cycleName ? 'auto' : undefined}>
          {cycleName || joinNames(people.map((person) => person.name))}
        </h1>
        <MapState />
      </div>
      <SeatAvatars isStill />
      <div ref={acts} className={styles['acts']}>
        {hasPause ? <PauseButton at="head" /> : null}
        <OwnAct isTight />
        <MapMenu onLeave={onLeave} />
      </div>
    </header>
  );
}

/** `hasTools`: a walk brings its own below the map. */
function PhoneMap({ hasTools }: { readonly hasTools: boolean }) {
  const canvas = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const connection = useConnection();
  useInsets({ canvas, top, bottom });
  return (
    <div ref={canvas} className={styles['map']}>
      <MapCanvas onWalk={() => toggleWalk(connection)} />
      <div ref={top} className={styles['over']}>
        <span className={styles['lens']}>
          <PhaseMenu />
        </span>
        {hasTools ? (
          <Suspense>
            <OwnWords />
          </Suspense>
        ) : null}
      </div>
      <div ref={bottom} className={styles['tools']}>
        {hasTools ? <PhoneTools /> : null}
      </div>
    </div>
  );
}

function PhoneTools() {
  const connection = useConnection();
  const word = useReading(cycleWordOf) ?? '';
  const fitAll = useCamera((store) => store.fitAll);
  const { role } = useActor();
  const show = useChrome((store) => store.show);
  const write = () => {
    show('steps');
    useComposer.getState().askFocus();
  };
  return (
    <>
      <div className={styles['pause']}>
        <PauseButton at="map" />
      </div>
      <div className={styles['look']}>
        {role === 'observer' ? null : (
          <span className={styles['fit']}>
            <IconButton
              label={t('menu.walk', { word })}
              icon={<Play />}
              tooltipAt="top"
              onPress={() => toggleWalk(connection)}
            />
          </span>
        )}
        <span className={styles['fit']}>
          <IconButton label={t('zoom.fit')} icon={<Maximize />} tooltipAt="top" onPress={() => fitAll()} />
        </span>
        {role === 'observer' ? null : (
          <Button look="primary" aria-label={t('tools.addCard')} onPress={write}>
            <Plus aria-hidden />
            <span className={styles['card']}>{t('phone.card')}</span>
          </Button>
        )}
      </div>
      <div className={styles['bar']}>
        <ToolBar orientation="horizontal" />
      </div>
    </>
  );
}
