import { nameAgreement } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import type { SceneTexts } from '@undercurrent/scene';
import { t } from './t.ts';

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });
const allOf = new Intl.ListFormat('en', { type: 'conjunction' });
const kept = new Map<string, SceneTexts>();

/** The few words of a scene that are not the couple's own, with their word for the cycle; the same object each time. */
export function sceneTexts(map: Pick<CycleMap, 'cycleWord' | 'people' | 'cycles'>): SceneTexts {
  const nameNote = noteUnderName(map);
  const key = `${map.cycleWord}|${nameNote ?? ''}`;
  let texts = kept.get(key);
  if (!texts) {
    texts = {
      beneath: t('canvas.beneath', { word: map.cycleWord }),
      strengths: t('canvas.strengths'),
      namePlaceholder: t('canvas.namePlaceholder', { word: map.cycleWord }),
      nameNote,
      nothingFrom: (names) => t('canvas.nothingFrom', { names: oneOf.format(names) }),
      noticed: ({ words, isShared }) => t(isShared ? 'canvas.noticedTogether' : 'canvas.noticed', { words }),
      directions: {
        'toward-other': t('canvas.direction.toward-other'),
        'for-myself': t('canvas.direction.for-myself'),
        together: t('canvas.direction.together'),
      },
    };
    kept.set(key, texts);
  }
  return texts;
}

/** Who agreed to the name, once everybody has. */
function noteUnderName(map: Pick<CycleMap, 'people' | 'cycles'>): string | null {
  const agreement = nameAgreement(map);
  if (!agreement || agreement.missing.length > 0 || agreement.agreed.length === 0) return null;
  const names = allOf.format(agreement.agreed.map(({ name }) => name));
  return t(agreement.agreed.length > 1 ? 'canvas.namedTogether' : 'canvas.nameAgreed', { names });
}
