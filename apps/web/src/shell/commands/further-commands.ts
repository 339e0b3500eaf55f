import { boardOf, layouts, may, phases, privateRoomOf } from '@undercurrent/cycle';
import type { Act, AnnotationId, AnnotationKind } from '@undercurrent/cycle';
import { confirmWords, raiseBeneath, setLayout, tidyUp } from '@undercurrent/document';
import { duplicateSelection } from '../../canvas/acts/duplicate-selection.ts';
import { deleteSelection, selectAll, shiftSelection } from '../../canvas/acts/selection-acts.ts';
import { alignments } from '@undercurrent/geometry';
import { openWords } from '../../canvas/words-editor/open-words.ts';
import type { Command as MapCommand, MapConnection } from '../../connection/map-connection.ts';
import { mayKeepHere } from '../../connection/may-keep-here.ts';
import type { Scaling } from '../../connection/scale-mark.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useAlign } from '../../stores/align.ts';
import { useCamera } from '../../stores/camera.ts';
import { useChrome } from '../../stores/chrome.ts';
import type { Dialog } from '../../stores/chrome.ts';
import { withClip } from '../../stores/clip.ts';
import { usePhase } from '../../stores/phase.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { useSelection } from '../../stores/selection.ts';
import { useSide } from '../../stores/side.ts';
import { askNext } from '../../canvas/acts/ask-next.ts';
import { isAnnotationId, isCardId } from '../../tools/tool.ts';
import '../../words/learn-card.ts';
import '../../words/learn-clip.ts';
import '../../words/learn-commands.ts';
import '../../words/learn-marks.ts';
import '../../words/learn-menu.ts';
import '../../words/learn-outline.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import type { Command, Moment } from './command.ts';
import { lookCommands } from './look-commands.ts';

/** What is done with a selection; the canvas has keys of its own for most of it. */
const selectionCommands: readonly Command[] = [
  {
    id: 'confirm',
    words: 'canvas.bar.confirm',
    group: 'cards',
    menus: ['card'],
    isOffered: ({ offer }) => offer?.canConfirm ?? false,
    run: (connection) =>
      withFirst((id) => {
        if (isCardId(id)) act(connection, 'confirm', (map, actor) => confirmWords(map, actor, { id }));
      }),
  },
  {
    ...canvasKey('edit', 'help.edit', 'enter', (connection) => withFirst((id) => openWords(connection, id))),
    menus: ['card', 'mark'],
    isOffered: ({ offer }) => offer?.canWrite ?? false,
  },
  {
    ...canvasKey('next', 'commands.next', 'mod+arrows', (connection) => void askNext(connection)),
    menus: ['card'],
    isOffered: ({ offer }) => offer?.canInsertAfter ?? false,
  },
  {
    id: 'beneath',
    words: 'commands.beneath',
    group: 'cards',
    menus: ['card'],
    isOffered: ({ offer }) => offer?.canInsertAfter ?? false,
    run: () => usePhase.getState().choose('beneath'),
  },
  {
    id: 'change',
    words: 'outline.change',
    group: 'cards',
    menus: ['card'],
    isOffered: ({ offer }) =>
      offer?.card !== null && offer !== null && (offer.canWrite || offer.canNoteEdge || offer.links !== null),
    run: () => useChrome.getState().open('card'),
  },
  {
    id: 'arrow-on',
    words: 'card.arrow',
    group: 'cards',
    menus: ['card'],
    isOffered: ({ offer }) => offer?.canNoteEdge ?? false,
    run: () =>
      withFirst((id) => {
        if (isCardId(id)) useChrome.getState().writeOnArrow(id);
      }),
  },
  {
    ...opens('arrow', 'marks.ends', 'cards'),
    id: 'arrow-ends',
    menus: ['mark'],
    isOffered: (moment) => isMark(moment, ['arrow']) && mayDo('arrange')(moment),
  },
  ...(['larger', 'smaller'] as const).map((scaling): Command => ({
    id: scaling,
    words: `marks.${scaling}`,
    group: 'cards',
    menus: ['mark'],
    isOffered: (moment) => isMark(moment, ['sticky', 'shape']) && mayDo('arrange')(moment),
    run: (connection) =>
      withFirst((id) => {
        if (isAnnotationId(id)) void scale(connection, id, scaling);
      }),
  })),
  ...lookCommands,
  {
    ...canvasKey('earlier', 'commands.earlier', 'alt+left', (connection) =>
      shiftSelection(connection, 'earlier'),
    ),
    menus: ['card'],
    isOffered: mayReorder,
  },
  {
    ...canvasKey('later', 'commands.later', 'alt+right', (connection) => shiftSelection(connection, 'later')),
    menus: ['card'],
    isOffered: mayReorder,
  },
  {
    ...canvasKey('copy', 'clip.copy', 'mod+c', () => withClip((clip) => clip.copy())),
    menus: ['card', 'mark', 'several'],
    isOffered: ({ offer, actor }) => offer !== null && actor.role !== 'observer',
  },
  {
    ...canvasKey('cut', 'clip.cut', 'mod+x', () => withClip((clip) => clip.cut())),
    menus: ['card', 'mark', 'several'],
    isOffered: ({ offer }) => offer?.canDelete ?? false,
  },
  {
    ...canvasKey('paste', 'clip.paste', 'mod+v', () => withClip((clip) => clip.paste())),
    menus: ['card', 'mark', 'several', 'paper'],
    isOffered: ({ actor }) => actor.role !== 'observer',
  },
  {
    ...canvasKey('duplicate', 'help.duplicate', 'mod+d', duplicateSelection),
    menus: ['card', 'mark', 'several'],
    isOffered: ({ offer }) => offer?.canDuplicate ?? false,
  },
  {
    ...canvasKey('fit-selection', 'commands.fitSelection', '2', () => useCamera.getState().fitSelection()),
    menus: ['several'],
    isOffered: ({ offer }) => offer !== null,
  },
  {
    ...canvasKey('delete', 'help.delete', 'delete', deleteSelection),
    isDanger: true,
    menus: ['card', 'mark', 'several'],
    isOffered: ({ offer }) => offer?.canDelete ?? false,
  },
  {
    ...canvasKey('select-all', 'help.all', 'mod+a', ({ map }) => {
      const now = map.getState();
      if (now) selectAll(now);
    }),
    menus: ['paper'],
  },
];

/** Several things put in order; even gaps need three. */
const alignCommands = alignments.map((how): Command => ({
  id: `align-${how}`,
  words: `align.${how}`,
  group: 'order',
  menus: ['several'],
  isOffered: (moment) =>
    moment.ids.length >= (how === 'across' || how === 'down' ? 3 : 2) &&
    useAlign.getState().align !== null &&
    mayDo('arrange')(moment),
  run: () => useAlign.getState().align?.(how),
}));

/** Everything else that can be done, without a key. */
export const furtherCommands: readonly Command[] = [
  ...selectionCommands,
  ...alignCommands,
  {
    id: 'raise',
    words: 'bar.raiseBeneath',
    group: 'together',
    menus: ['paper'],
    isOffered: (moment) => !moment.map.isBeneathRaised && mayDo('arrange')(moment),
    run: (connection) => act(connection, 'raise', (map, actor) => raiseBeneath(map, actor, { raised: true })),
  },
  {
    id: 'lower',
    words: 'bar.lowerBeneath',
    group: 'together',
    menus: ['paper'],
    isOffered: (moment) => moment.map.isBeneathRaised && mayDo('arrange')(moment),
    run: (connection) =>
      act(connection, 'lower', (map, actor) => raiseBeneath(map, actor, { raised: false })),
  },
  {
    id: 'tidy',
    words: 'menu.tidyUp',
    group: 'map',
    menus: ['paper'],
    isOffered: mayDo('arrange'),
    run: (connection) =>
      act(connection, 'tidy up', (map, actor) => tidyUp(map, actor, { layout: map.layout })),
  },
  ...layouts.map((layout): Command => ({
    id: `layout-${layout}`,
    words: 'commands.layout',
    values: () => ({ layout: t(`layout.${layout}`) }),
    group: 'map',
    isOffered: (moment) => moment.map.layout !== layout && mayDo('arrange')(moment),
    run: (connection) => act(connection, 'set layout', (map, actor) => setLayout(map, actor, { layout })),
  })),
  ...phases.map((phase): Command => ({
    id: `phase-${phase}`,
    words: 'phases.now',
    values: () => ({ phase: t(`phase.${phase}`) }),
    group: 'page',
    run: () => usePhase.getState().choose(phase),
  })),
  ...(['notes', 'drafts'] as const).map((side): Command => ({
    id: side,
    words: `bar.${side}`,
    group: 'page',
    isOffered: ({ actor }) => privateRoomOf(actor)?.kind === side,
    run: () => useSide.getState().show(side),
  })),
  {
    id: 'letters',
    words: 'commands.letters',
    group: 'page',
    run: () => useSide.getState().show('letters'),
  },
  { ...opens('mark', 'marks.add', 'adding'), menus: ['paper'], isOffered: mayDo('draw') },
  opens('export', 'bar.export', 'together'),
  opens('handout', 'menu.handout', 'together'),
  { ...opens('invite', 'bar.invite', 'together'), isOffered: isTherapist },
  { ...opens('lead', 'menu.lead', 'together'), isOffered: isTherapist },
  opens('people', 'menu.people', 'together'),
  {
    ...opens('cycle-name', 'menu.nameCycle', 'map'),
    values: (map) => ({ word: cycleWordOf(map) }),
    isOffered: mayDo('name'),
  },
  opens('versions', 'menu.versions', 'map'),
  opens('bin', 'menu.bin', 'map'),
  opens('preferences', 'menu.preferences', 'page'),
  { ...opens('keep', 'menu.keep', 'page'), isOffered: ({ actor }) => mayKeepHere(actor.role) },
  opens('blank', 'menu.blank', 'page'),
  {
    id: 'hear',
    words: 'commands.hear',
    group: 'page',
    isOffered: () => usePreferences.getState().others === 'silent',
    run: () => usePreferences.getState().prefer({ others: 'told' }),
  },
  {
    id: 'silence',
    words: 'commands.silence',
    group: 'page',
    isOffered: () => usePreferences.getState().others === 'told',
    run: () => usePreferences.getState().prefer({ others: 'silent' }),
  },
];

function canvasKey(id: string, words: WordKey, key: string, run: Command['run']): Command {
  return { id, words, group: 'cards', keys: [key], isCanvasKey: true, run };
}

function opens(dialog: NonNullable<Dialog>, words: WordKey, group: Command['group']): Command {
  return { id: dialog, words, group, run: () => useChrome.getState().open(dialog) };
}

function mayDo(what: Act): (moment: Moment) => boolean {
  return ({ actor, map }) => may(actor, what, boardOf(map));
}

function mayReorder(moment: Moment): boolean {
  return moment.offer?.card !== null && moment.offer !== null && mayDo('arrange')(moment);
}

/** True for a single mark that is of one of these sorts. */
function isMark({ map, ids: [id, ...more] }: Moment, kinds: readonly AnnotationKind[]): boolean {
  const mark = [...map.annotations.values()].find((each) => each.id === id);
  return more.length === 0 && mark !== undefined && kinds.includes(mark.kind);
}

async function scale(connection: MapConnection, id: AnnotationId, scaling: Scaling): Promise<void> {
  const { scaleMark } = await import('../../connection/scale-mark.ts');
  scaleMark(connection, id, scaling);
}

function isTherapist({ actor }: Moment): boolean {
  return actor.role === 'therapist';
}

function act(connection: MapConnection, name: string, command: MapCommand): void {
  tellRefusal(connection.run(name, command));
}

function withFirst(act: (id: string) => void): void {
  const [id] = useSelection.getState().ids;
  if (id !== undefined) act(id);
}
