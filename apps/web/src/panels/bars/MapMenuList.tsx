import { onePersonsTemplate } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import { tidyUp } from '@undercurrent/document';
import {
  CaseSensitive,
  ChevronLeft,
  Compass,
  DoorClosed,
  Download,
  EyeOff,
  HandHeart,
  HardDriveDownload,
  History,
  Keyboard,
  LayoutTemplate,
  LockKeyhole,
  MessageCircleHeart,
  Moon,
  NotebookPen,
  PenLine,
  ScrollText,
  Search,
  SlidersHorizontal,
  Sparkles,
  Sun,
  TabletSmartphone,
  Trash2,
  UserRoundPlus,
  Users,
  Waves,
  WholeWord,
} from 'lucide-react';
import { useActor, useMap, useMay, useReading } from '../../connection/use-connection.tsx';
import type { MenuEntry, MenuGroup, OpenedMenu } from '../../parts/Menu.tsx';
import { MenuList } from '../../parts/MenuList.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { openList } from '../../stores/own-lists.ts';
import { mayKeepHere } from '../../connection/may-keep-here.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { useNotice } from '../../stores/notice.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { useSide } from '../../stores/side.ts';
import '../../words/learn-lists.ts';
import '../../words/learn-templates.ts';
import '../../words/learn-menu.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { useAct } from '../../connection/use-act.ts';
import { isFolded } from './is-folded.ts';
import { privateSideOf } from './private-side.ts';
import { useLayoutEntries } from './use-layout-entries.tsx';
import { useStepsGroup } from './use-steps-group.tsx';
import { useRaiseBeneath } from './use-raise-beneath.ts';

interface MapMenuListProps extends OpenedMenu {
  /** Only on a phone. */
  readonly onLeave: (() => void) | undefined;
}

/** The menu of a map, loaded when it is first opened. */
export function MapMenuList({ onLeave, ...opened }: MapMenuListProps) {
  const meeting = useMeetingGroup(onLeave !== undefined);
  const short = useShortOfRoom(onLeave !== undefined);
  const map = useMapGroup();
  const steps = useStepsGroup();
  const page = usePageGroup(onLeave);
  return <MenuList {...opened} label={t('bar.menu')} groups={[...short, ...meeting, steps, map, page]} />;
}

/** The therapist's: who is here, and the end of the meeting while one is open; links before it, where the bar has none. */
function useMeetingGroup(isPhone: boolean): readonly MenuGroup[] {
  const { role } = useActor();
  const isOpen = useMeeting((store) => (store.table?.meeting ?? null) !== null);
  const open = useChrome((store) => store.open);
  if (role !== 'therapist') return [];
  const end = {
    id: 'end-meeting',
    label: t('menu.endMeeting'),
    icon: <DoorClosed />,
    onChoose: () => open('end-meeting'),
  };
  const devices = {
    id: 'devices',
    label: t('menu.devices'),
    icon: <TabletSmartphone />,
    onChoose: () => open('devices'),
  };
  const invite = {
    id: 'invite',
    label: t('bar.invite'),
    icon: <UserRoundPlus />,
    onChoose: () => open('invite'),
  };
  const more = isOpen ? [end] : isPhone ? [] : [invite];
  return [{ id: 'meeting', label: t('menu.meeting'), entries: [devices, ...more] }];
}

function useMapGroup(): MenuGroup {
  const map = useMap();
  const { role } = useActor();
  const act = useAct();
  const open = useChrome((store) => store.open);
  const tell = useNotice((store) => store.tell);
  const mayName = useMay('name');
  const mayArrange = useMay('arrange');
  const tidy = () => {
    const isDone = act('tidy up', (now, actor) => tidyUp(now, actor, { layout: now.layout }));
    if (isDone) tell({ key: 'menu.tidied', politeness: 'polite' });
  };
  return {
    id: 'map',
    label: t('menu.map'),
    entries: [
      ...(role === 'therapist'
        ? [{ id: 'lead', label: t('menu.lead'), icon: <Compass />, onChoose: () => open('lead') }]
        : []),
      { id: 'people', label: t('menu.people'), icon: <Users />, onChoose: () => open('people') },
      {
        id: 'name',
        label: t('menu.nameCycle', { word: map ? cycleWordOf(map) : '' }),
        icon: <PenLine />,
        isDisabled: !mayName,
        onChoose: () => open('cycle-name'),
      },
      {
        id: 'word',
        label: t('menu.cycleWord'),
        icon: <CaseSensitive />,
        isDisabled: !mayName,
        onChoose: () => open('cycle-word'),
      },
      { id: 'tidy', label: t('menu.tidyUp'), icon: <Sparkles />, isDisabled: !mayArrange, onChoose: tidy },
      { id: 'versions', label: t('menu.versions'), icon: <History />, onChoose: () => open('versions') },
      {
        id: 'check-in',
        label: t('menu.checkIn'),
        icon: <MessageCircleHeart />,
        onChoose: () => open('check-in'),
      },
      ...usePracticeEntries(),
      {
        id: 'consent',
        label: t('menu.consent'),
        icon: <HandHeart />,
        onChoose: () => open('consent'),
      },
      { id: 'bin', label: t('menu.bin'), icon: <Trash2 />, onChoose: () => open('bin') },
    ],
  };
}

/** The therapist’s: what is asked for, what is offered, and what was done. */
function usePracticeEntries(): readonly MenuEntry[] {
  const { role } = useActor();
  const isAlone = useReading((map) => map.template) === onePersonsTemplate;
  const open = useChrome((store) => store.open);
  if (role !== 'therapist') return [];
  return [
    {
      id: 'template',
      isDisabled: isAlone,
      label: t('menu.template'),
      icon: <LayoutTemplate />,
      onChoose: () => open('template'),
    },
    { id: 'lists', label: t('menu.lists'), icon: <WholeWord />, onChoose: () => openList(null) },
    { id: 'audit', label: t('menu.audit'), icon: <ScrollText />, onChoose: () => open('audit') },
  ];
}

function usePageGroup(onLeave: MapMenuListProps['onLeave']): MenuGroup {
  const { role } = useActor();
  const mode = useChrome((store) => store.mode);
  const prefer = usePreferences((store) => store.prefer);
  const open = useChrome((store) => store.open);
  const isDark = mode === 'dark';
  return {
    id: 'page',
    label: t('menu.page'),
    entries: [
      {
        id: 'mode',
        label: t(isDark ? 'menu.light' : 'menu.dark'),
        icon: isDark ? <Sun /> : <Moon />,
        onChoose: () => prefer({ mode: isDark ? 'light' : 'dark' }),
      },
      {
        id: 'preferences',
        label: t('menu.preferences'),
        icon: <SlidersHorizontal />,
        onChoose: () => open('preferences'),
      },
      ...(mayKeepHere(role)
        ? [{ id: 'keep', label: t('menu.keep'), icon: <HardDriveDownload />, onChoose: () => open('keep') }]
        : []),
      { id: 'blank', label: t('menu.blank'), icon: <EyeOff />, onChoose: () => open('blank') },
      {
        id: 'commands',
        label: t('menu.commands'),
        icon: <Search />,
        keys: t('keys.ctrl', { key: 'K' }),
        onChoose: () => open('commands'),
      },
      { id: 'help', label: t('menu.help'), icon: <Keyboard />, keys: '?', onChoose: () => open('help') },
      ...(onLeave ? [{ id: 'back', label: t('bar.back'), icon: <ChevronLeft />, onChoose: onLeave }] : []),
    ],
  };
}

/** What has no room in a phone's bars, or in a bar that had to fold it away. */
function useShortOfRoom(isPhone: boolean): readonly MenuGroup[] {
  const together = useTogetherGroup(isPhone);
  const layouts = useLayoutEntries();
  const views = { id: 'layout', title: t('menu.layout'), label: t('menu.layout'), entries: layouts };
  return [
    ...(isPhone || isFolded('acts') ? [together] : []),
    ...(isPhone || isFolded('views') ? [views] : []),
  ];
}

function useTogetherGroup(isPhone: boolean): MenuGroup {
  const map = useMap();
  const actor = useActor();
  const { role } = actor;
  const mayArrange = useMay('arrange');
  const raise = useRaiseBeneath();
  const open = useChrome((store) => store.open);
  const invite = {
    id: 'invite',
    label: t('bar.invite'),
    icon: <UserRoundPlus />,
    onChoose: () => open('invite'),
  };
  const isRaised = map?.isBeneathRaised ?? false;
  const beneath = {
    id: 'beneath',
    label: t(isRaised ? 'bar.lowerBeneath' : 'bar.raiseBeneath'),
    icon: <Waves />,
    isDisabled: !mayArrange,
    onChoose: () => raise(!isRaised),
  };
  return {
    id: 'together',
    label: t('menu.together'),
    entries: [
      ...privateEntries(actor),
      ...(isPhone && role === 'therapist' ? [invite] : []),
      { id: 'export', label: t('bar.export'), icon: <Download />, onChoose: () => open('export') },
      ...(isPhone ? [beneath] : []),
    ],
  };
}

/** The way to what only this seat reads; wider screens have a button for it. */
function privateEntries(actor: Actor): readonly MenuEntry[] {
  const own = privateSideOf(actor);
  if (!own) return [];
  const { side, label } = own;
  const icon = side === 'notes' ? <NotebookPen /> : <LockKeyhole />;
  return [{ id: side, label: t(label), icon, onChoose: () => useSide.getState().show(side) }];
}
