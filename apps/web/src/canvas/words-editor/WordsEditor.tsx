import { Suspense, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { later } from '../../parts/later.ts';
import { useSelection } from '../../stores/selection.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { holdEarly } from '../scenes/writing-draft.ts';

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
    <Suspense fallback={<HeldKeys id={editing} />}>
      <OpenEditor key={editing} id={editing} shown={shown} surface={surface} />
    </Suspense>
  );
}

/** Until the field is fetched no key acts on the map; those that write are in the field when it opens. */
function HeldKeys({ id }: { readonly id: string }) {
  useLayoutEffect(() => holdEarly(id), [id]);
  return null;
}
