import { boardOf, may } from '@undercurrent/cycle';
import { pauseMeeting } from '@undercurrent/document';
import { chooseTool, draws } from '../../connection/choose-tool.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { takeStep } from '../../connection/take-step.ts';
import { compareDances } from '../../panels/dance/compare-dances.ts';
import { toggleWalk } from '../../panels/walk/begin-walk.ts';
import { useCamera } from '../../stores/camera.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import { useDance } from '../../stores/dance.ts';
import { useOutlinePanel } from '../../stores/outline-panel.ts';
import type { ToolName } from '../../stores/tool.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import type { WordKey } from '../../words/t.ts';
import type { Command, CommandGroup, Moment } from './command.ts';

const zoomStep = 1.25;
const cycleWord: Command['values'] = (map) => ({ word: cycleWordOf(map) });

/** Everything that has a key of the page. */
export const pageCommands: readonly Command[] = [
  {
    ...does('add-card', 'tools.addCard', 'adding', ['n'], () => {
      useChrome.getState().show('steps');
      useComposer.getState().askFocus();
    }),
    menus: ['paper'],
    isOffered: ({ actor }) => actor.role !== 'observer',
  },
  does('undo', 'tools.undo', 'map', ['mod+z'], (connection) => takeStep(connection, 'undo')),
  does('redo', 'tools.redo', 'map', ['mod+shift+z', 'mod+y'], (connection) => takeStep(connection, 'redo')),
  {
    ...does('fit', 'zoom.fit', 'map', ['0'], () => useCamera.getState().fitAll()),
    menus: ['paper'],
  },
  does('full', 'zoom.full', 'map', ['1'], () => useCamera.getState().zoomTo(1)),
  does('zoom-in', 'zoom.in', 'map', ['+', '='], () => useCamera.getState().zoomBy(zoomStep)),
  does('zoom-out', 'zoom.out', 'map', ['-'], () => useCamera.getState().zoomBy(1 / zoomStep)),
  { ...does('walk', 'menu.walk', 'together', ['w'], toggleWalk), values: cycleWord },
  { ...does('dance', 'menu.dance', 'together', ['d'], toggleDance), values: cycleWord },
  does('pause', 'pause.pause', 'together', ['.'], (connection) => void connection.run('pause', pauseMeeting)),
  does('outline', 'outline.list', 'page', ['l'], () => useOutlinePanel.getState().toggle()),
  does('commands', 'menu.commands', 'page', ['mod+k'], () => useChrome.getState().open('commands')),
  does('help', 'menu.help', 'page', ['?'], () => useChrome.getState().open('help')),
  tool('select', 'tools.select', 'v'),
  { ...tool('several', 'tools.several', 'g'), menus: ['card', 'mark', 'several', 'paper'] },
  tool('hand', 'tools.hand', 'h'),
  tool('sticky', 'tools.sticky', 's'),
  tool('label', 'tools.label.tool', 't'),
  tool('pen', 'tools.pen', 'p'),
  tool('highlighter', 'tools.highlighter', 'm'),
  tool('arrow', 'tools.arrow', 'a'),
  tool('box', 'tools.box', 'r'),
  tool('ellipse', 'tools.ellipse', 'o'),
  tool('eraser', 'tools.eraser', 'e'),
  tool('laser', 'tools.laser', 'k'),
];

/** True where the rules let this seat draw just now. */
export function mayDraw({ actor, map }: Moment): boolean {
  return may(actor, 'draw', boardOf(map));
}

function does(
  ...[id, words, group, keys, run]: readonly [
    string,
    WordKey,
    CommandGroup,
    readonly string[],
    Command['run'],
  ]
): Command {
  return { id, words, group, keys, run };
}

function tool(name: ToolName, words: WordKey, key: string): Command {
  const command = does(name, words, 'tools', [key], (connection) => chooseTool(connection, name));
  return !draws(name) && name !== 'eraser' ? command : { ...command, isOffered: mayDraw };
}

function toggleDance({ map }: MapConnection): void {
  const { isOn, end } = useDance.getState();
  if (isOn) end();
  else compareDances(map.getState());
}
