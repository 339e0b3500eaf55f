import { annotationSubject, refuse } from '@undercurrent/cycle';
import type {
  Actor,
  AnnotationId,
  Arrow,
  CycleMap,
  Ink,
  InkColor,
  Refusal,
  Shape,
  ShapeForm,
} from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';

/** What is drawn in a colour: a note and a label are not. */
export type DrawnMark = Arrow | Ink | Shape;

/** Those of some things that are drawn in a colour. */
export function drawnMarks(
  { annotations }: Pick<CycleMap, 'annotations'>,
  ids: readonly string[],
): readonly DrawnMark[] {
  const wanted = new Set(ids);
  return [...annotations.values()].filter(
    (mark): mark is DrawnMark =>
      wanted.has(mark.id) && (mark.kind === 'arrow' || mark.kind === 'ink' || mark.kind === 'shape'),
  );
}

/** Gives what is drawn among these things another colour, all or none of it; the rest stays as it is. */
export function recolorMarks(
  map: CycleMap,
  actor: Actor,
  { ids, color }: { readonly ids: readonly string[]; readonly color: InkColor },
): readonly Edit[] | Refusal {
  return changed(actor, drawnMarks(map, ids), (mark) =>
    mark.color === color ? null : { field: 'color', value: color },
  );
}

/** Makes a shape a box or a circle, in the place that it has. */
export function reformShape(
  map: CycleMap,
  actor: Actor,
  { id, form }: { readonly id: AnnotationId; readonly form: ShapeForm },
): readonly Edit[] | Refusal {
  const shapes = drawnMarks(map, [id]).filter(({ kind }) => kind === 'shape');
  return changed(actor, shapes, (mark) =>
    mark.kind !== 'shape' || mark.form === form ? null : { field: 'form', value: form },
  );
}

type Change =
  | { readonly field: 'color'; readonly value: InkColor }
  | { readonly field: 'form'; readonly value: ShapeForm };

function changed(
  actor: Actor,
  marks: readonly DrawnMark[],
  changeOf: (mark: DrawnMark) => Change | null,
): readonly Edit[] | Refusal {
  if (marks.length === 0) return refuse('gone');
  const edits: Edit[] = [];
  for (const mark of marks) {
    const refusal = refusedBy(actor, 'change-annotation', annotationSubject(mark));
    if (refusal) return refusal;
    const change = changeOf(mark);
    if (change) edits.push({ kind: 'set', record: 'annotations', id: mark.id, ...change });
  }
  return edits;
}
