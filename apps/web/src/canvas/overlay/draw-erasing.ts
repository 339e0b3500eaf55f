import type { AnnotationId } from '@undercurrent/cycle';
import type { Mark, Scene } from '@undercurrent/scene';
import type { Palette } from '@undercurrent/theme';

/** How much of a stroke is gone to the eye while the eraser is on it. */
const faded = 0.78;

/** The marks that make strokes fade into the paper: what the eraser would take. */
export function drawErasing(scene: Scene, ids: readonly AnnotationId[], palette: Palette): readonly Mark[] {
  if (ids.length === 0) return [];
  const chosen = new Set<string>(ids);
  return scene.items
    .filter(({ target }) => target?.kind === 'annotation' && chosen.has(target.id))
    .flatMap(({ marks }) => marks)
    .flatMap((mark): readonly Mark[] =>
      mark.kind === 'path' ? [{ kind: 'path', d: mark.d, fill: palette.paper, opacity: faded }] : [],
    );
}
