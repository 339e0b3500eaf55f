import { Suspense } from 'react';
import type { RefObject } from 'react';
import { later } from '../../parts/later.ts';
import { useSelection } from '../../stores/selection.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';

export interface WordsEditorProps {
  readonly shown: ShownScene;
  /** Gets the focus back after writing. */
  readonly surface: RefObject<HTMLElement | null>;
}

const OpenEditor = later(async () => (await import('./OpenEditor.tsx')).OpenEditor);

/** The field in which words are written where they stand on the map; nothing while nobody writes. */
export function WordsEditor({ shown, surface }: WordsEditorProps) {
  const editing = useSelection((store) => store.editing);
  if (editing === null) return null;
  return (
    <Suspense>
      <OpenEditor key={editing} id={editing} shown={shown} surface={surface} />
    </Suspense>
  );
}
