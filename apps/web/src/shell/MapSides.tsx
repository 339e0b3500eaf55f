import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { useSide } from '../stores/side.ts';
import type { Side } from '../stores/side.ts';
import { later } from '../parts/later.ts';

interface SideProps {
  readonly onClose: () => void;
}

/** What can stand beside a map, each loaded when it is first opened. */
const sides: Readonly<Record<Side, ComponentType<SideProps>>> = {
  drafts: later(async () => (await import('../panels/drafts/DraftsPanel.tsx')).DraftsPanel),
  letters: later(async () => (await import('../panels/letters/LettersPanel.tsx')).LettersPanel),
  notes: later(async () => (await import('../panels/notes/NotesPanel.tsx')).NotesPanel),
  story: later(async () => (await import('../panels/story/StoryPanel.tsx')).StoryPanel),
  plan: later(async () => (await import('../panels/steps/StepsPanel.tsx')).StepsPanel),
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
