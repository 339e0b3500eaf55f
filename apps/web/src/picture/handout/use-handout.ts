import type { Release } from '@undercurrent/cycle/release';
import { composeHandout } from '@undercurrent/scene/handout';
import type { Handout } from '@undercurrent/scene/handout';
import { light } from '@undercurrent/theme';
import { useEffect, useState } from 'react';
import { createTextMeasure } from '../../platform/measure-text.ts';
import { loadFonts } from '../embed-fonts.ts';
import { fontUsesOf } from '../font-faces.ts';
import { handoutContent } from './handout-content.ts';

/** The pages of a release, set anew whenever it changes; null until the fonts are there. */
export function useHandout(release: Release | null): Handout | null {
  const [handout, setHandout] = useState<Handout | null>(null);
  // The digest stands for everything that is drawn: what else changes on the map sets no page anew.
  const [drawn, setDrawn] = useState(release);
  if (drawn?.digest !== release?.digest) setDrawn(release);
  useEffect(() => {
    let isCurrent = true;
    if (drawn) {
      void setHandoutOf(drawn).then((composed) => {
        if (isCurrent) setHandout(composed);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [drawn]);
  return release ? handout : null;
}

/** Words that were measured in a font that was not there yet would be parted at the wrong places. */
async function setHandoutOf(release: Release): Promise<Handout> {
  const compose = () => {
    const measure = createTextMeasure();
    return composeHandout(handoutContent(release, measure), { measure, palette: light });
  };
  await loadFonts(
    fontUsesOf(
      compose()
        .pages.flat()
        .flatMap(({ marks }) => marks),
    ),
  );
  return compose();
}
