import type { Release } from '@undercurrent/cycle/release';
import { composeHandout } from '@undercurrent/scene/handout';
import type { Handout } from '@undercurrent/scene/handout';
import { light } from '@undercurrent/theme';
import { useEffect, useState } from 'react';
import { createTextMeasure } from '../../platform/measure-text.ts';
import { loadFonts } from '../embed-fonts.ts';
import { fontUsesOf } from '../font-faces.ts';
import { handoutContent } from './handout-content.ts';

/** Pages as they are shown, and the digest of the release that they were set from. */
export interface SetHandout {
  readonly handout: Handout;
  readonly digest: string;
}

/**
 * The pages of a release, set anew whenever it changes: until then those before, which nobody may
 * take. Null until the fonts are there.
 */
export function useHandout(release: Release | null): SetHandout | null {
  const [set, setSet] = useState<SetHandout | null>(null);
  // The digest stands for everything that is drawn: what else changes on the map sets no page anew.
  const [drawn, setDrawn] = useState(release);
  if (drawn?.digest !== release?.digest) setDrawn(release);
  useEffect(() => {
    let isCurrent = true;
    if (drawn) {
      const { digest } = drawn;
      void setHandoutOf(drawn).then((handout) => {
        if (isCurrent) setSet({ handout, digest });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [drawn]);
  return release ? set : null;
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
        .pages.flatMap(({ blocks }) => blocks)
        .flatMap(({ marks }) => marks),
    ),
  );
  return compose();
}
