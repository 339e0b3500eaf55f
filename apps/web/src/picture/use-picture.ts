import type { CycleMap } from '@undercurrent/cycle';
import { useEffect, useState } from 'react';
import { composePicture } from './compose-picture.ts';
import type { PictureContent, SelectableId } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

/** The picture of these options, following the map; null until its fonts are there. */
export function usePicture(
  map: CycleMap,
  { part, hasNotes, hasBeneath, dance }: PictureContent,
  selection: readonly SelectableId[],
): PictureScene | null {
  const [picture, setPicture] = useState<PictureScene | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void composePicture(map, { part, hasNotes, hasBeneath, dance }, selection).then((composed) => {
      if (isCurrent) setPicture(composed);
    });
    return () => {
      isCurrent = false;
    };
  }, [map, part, hasNotes, hasBeneath, dance, selection]);
  return picture;
}
