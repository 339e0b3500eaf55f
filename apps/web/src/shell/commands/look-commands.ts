import { annotationSubject, limits, may, shapeForms } from '@undercurrent/cycle';
import type { CycleMap, InkColor } from '@undercurrent/cycle';
import { drawnMarks, recolorMarks, reformShape } from '@undercurrent/document';
import type { DrawnMark } from '@undercurrent/document';
import type { Command as MapCommand, MapConnection } from '../../connection/map-connection.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useSelection } from '../../stores/selection.ts';
import '../../words/learn-marks.ts';
import { t } from '../../words/t.ts';
import type { Command, Moment } from './command.ts';

/** In whose colour something is drawn: a person of the map by their place at it, or nobody. */
const places: readonly (number | null)[] = [...Array.from({ length: limits.people }, (_, at) => at), null];

/** How what is drawn looks after it was drawn. */
export const lookCommands: readonly Command[] = [
  ...places.map((place): Command => ({
    id: `color-${place ?? 'ink'}`,
    words: 'marks.color',
    values: (map) => ({ name: nameOf(map, place) }),
    group: 'cards',
    menus: ['mark', 'several'],
    isOffered: (moment) => {
      const color = colorOf(moment.map, place);
      return color !== null && ownDrawn(moment).some((mark) => mark.color !== color);
    },
    run: (connection) => {
      const map = connection.map.getState();
      const color = map && colorOf(map, place);
      if (!color) return;
      const ids = useSelection.getState().ids;
      run(connection, t('marks.color', { name: nameOf(map, place) }), (now, actor) =>
        recolorMarks(now, actor, { ids, color }),
      );
    },
  })),
  ...shapeForms.map((form): Command => ({
    id: `form-${form}`,
    words: `marks.form.${form}`,
    group: 'cards',
    menus: ['mark'],
    isOffered: (moment) => {
      const [mark, ...more] = ownDrawn(moment);
      return more.length === 0 && mark?.kind === 'shape' && mark.form !== form;
    },
    run: (connection) => {
      const map = connection.map.getState();
      const [mark] = map ? drawnMarks(map, useSelection.getState().ids) : [];
      if (!mark) return;
      run(connection, t(`marks.form.${form}`), (now, actor) =>
        reformShape(now, actor, { id: mark.id, form }),
      );
    },
  })),
];

/** What is drawn of what is selected, where all of it is the actor's own to change; otherwise nothing. */
function ownDrawn({ map, actor, ids }: Moment): readonly DrawnMark[] {
  const marks = drawnMarks(map, ids);
  return marks.every((mark) => may(actor, 'change-annotation', annotationSubject(mark))) ? marks : [];
}

function colorOf({ people }: CycleMap, place: number | null): InkColor | null {
  return place === null ? 'ink' : (people[place]?.color ?? null);
}

function nameOf({ people }: CycleMap, place: number | null): string {
  return place === null ? t('tools.ink') : (people[place]?.name ?? '');
}

function run(connection: MapConnection, said: string, command: MapCommand): void {
  const refusal = connection.run('change look', command);
  if (refusal) tellRefusal(refusal);
  else useAnnouncement.getState().announce(said);
}
