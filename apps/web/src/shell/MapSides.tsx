import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { useSide } from '../stores/side.ts';
import type { Side } from '../stores/side.ts';

interface SideProps {
  readonly onClose: () => void;
}

/** What can stand beside a map, each loaded when it is first opened. */
const sides: Readonly<Record<Side, ComponentType<SideProps>>> = {
  drafts: lazy(async () => ({ default: (await import('../panels/drafts/DraftsPanel.tsx')).DraftsPanel })),
  notes: lazy(async () => ({ default: (await import('../panels/notes/NotesPanel.tsx')).NotesPanel })),
  story: lazy(async () => ({ default: (await import('../panels/story/StoryPanel.tsx')).StoryPanel })),
  plan: lazy(async () => ({ default: (await import('../panels/steps/StepsPanel.tsx')).StepsPanel })),
};

/** The side panel that is open, if one is. */
export function MapSides() {
  const side = useSide((store) => store.side);
  const show = useSide((store) => store.show);
  if (side === null) return null;
  const Open = sides[side];
  return (
    <Suspense>
      <Open onClose={() => show(null)} />
    </Suspense>
  );
}
