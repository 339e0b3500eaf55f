import { boardOf, may } from '@undercurrent/cycle';
import type { CardId } from '@undercurrent/cycle';
import { noteEdge } from '@undercurrent/document';
import { tellRefusal } from '../../connection/use-act.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import type { RingArrow } from '../../stores/context-menu.ts';
import { useSelection } from '../../stores/selection.ts';
import '../../words/learn-card.ts';
import '../../words/learn-commands.ts';
import { saidOn } from '../../words/mark-name.ts';
import type { Command, Moment } from './command.ts';

/**
 * What can be done with an arrow of the ring. It is there because of its two cards, and leads where they stand: it is
 * written on, made stronger, followed and taken apart by a card between them, never moved, bound or deleted by itself.
 */
export function arrowCommands({ map, actor }: Moment, { from, to }: RingArrow): readonly Command[] {
  const card = map.cards.get(from);
  if (!card) return [];
  const { words, amplifies } = card.edge ?? { words: '', amplifies: false };
  const changing: readonly Command[] = [
    {
      id: 'arrow-words',
      words: 'commands.arrow.words',
      group: 'cards',
      run: () => useChrome.getState().writeOnArrow(from),
    },
    {
      id: 'arrow-amplifies',
      words: amplifies ? 'commands.arrow.calms' : 'canvas.edge.amplifies',
      group: 'cards',
      run: (connection) =>
        tellRefusal(
          connection.run('note edge', (now, by) => noteEdge(now, by, { from, words, amplifies: !amplifies })),
        ),
    },
  ];
  const between: Command = {
    id: 'arrow-between',
    words: 'commands.arrow.between',
    group: 'adding',
    run: () => {
      // On a phone the words stand beside the list.
      useChrome.getState().show('steps');
      useComposer.getState().insertAfter(from);
      useComposer.getState().askFocus();
    },
  };
  return [
    ...(actor.role === 'observer' ? [] : [between]),
    ...(may(actor, 'arrange', boardOf(map)) ? changing : []),
    follow('arrow-from', from),
    follow('arrow-to', to),
  ];
}

/** Takes the hand to a card at an end of the arrow. */
function follow(id: 'arrow-from' | 'arrow-to', to: CardId): Command {
  return {
    id,
    words: id === 'arrow-from' ? 'commands.arrow.from' : 'commands.arrow.to',
    values: (map) => ({ card: saidOn(map, { card: to }) ?? '' }),
    group: 'map',
    run: () => {
      useSelection.getState().select([to]);
    },
  };
}
