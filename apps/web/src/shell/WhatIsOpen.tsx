import { Suspense } from 'react';
import { later } from '../parts/later.ts';
import { useChrome } from '../stores/chrome.ts';
import { useSide } from '../stores/side.ts';

const MapSides = later(async () => (await import('./MapSides.tsx')).MapSides);
const MapDialogs = later(async () => (await import('./MapDialogs.tsx')).MapDialogs);

/** The panel beside a map and the dialog over it, where one is open; what knows them all comes with the first. */
export function WhatIsOpen() {
  const isBeside = useSide((store) => store.side !== null);
  const isOver = useChrome((store) => store.dialog !== null);
  return (
    <>
      <Suspense>{isBeside ? <MapSides /> : null}</Suspense>
      <Suspense>{isOver ? <MapDialogs /> : null}</Suspense>
    </>
  );
}
