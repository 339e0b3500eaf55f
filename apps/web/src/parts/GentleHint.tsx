import type { Owner, Person } from '@undercurrent/cycle';
import type { HintKind } from '@undercurrent/cycle/gentle-hint';
import { Suspense } from 'react';
import { usePreferences } from '../stores/preferences.ts';
import { later } from './later.ts';

const GentleHintLine = later(async () => (await import('./GentleHintLine.tsx')).GentleHintLine);

export interface GentleHintProps {
  readonly words: string;
  readonly kind: HintKind;
  readonly people: readonly Person[];
  /** Whose words they are to be. */
  readonly owner: Owner;
  /** What leaving the words in place would end: then the line says what it says, with nothing to press. */
  readonly isBare?: boolean;
}

/** A quiet word to whoever is writing about labels and absolutes. It holds nothing up, and nobody else sees it. */
export function GentleHint(props: GentleHintProps) {
  const isOn = usePreferences((store) => store.hints === 'on');
  if (!isOn || props.words.trim() === '') return null;
  return (
    <Suspense>
      <GentleHintLine {...props} />
    </Suspense>
  );
}
