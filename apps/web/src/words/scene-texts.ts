import { nameAgreement } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import type { SceneTexts } from '@undercurrent/scene';
import { cycleWordOf } from './cycle-word.ts';
import { listOf } from './locale.ts';
import { useSpoken } from './spoken.ts';
import { t } from './t.ts';

const kept = new Map<string, SceneTexts>();
useSpoken.subscribe(() => kept.clear());

/** The few words of a scene that are not the couple's own, with their word for the cycle; the same object each time. */
export function sceneTexts(map: Pick<CycleMap, 'cycleWord' | 'people' | 'cycles'>): SceneTexts {
  const nameNote = noteUnderName(map);
  const word = cycleWordOf(map);
  const key = `${word}|${nameNote ?? ''}`;
  let texts = kept.get(key);
  if (!texts) {
    texts = {
      beneath: t('canvas.beneath', { word }),
      strengths: t('canvas.strengths'),
      namePlaceholder: t('canvas.namePlaceholder', { word }),
      nameNote,
      nothingFrom: (names) => t('canvas.nothingFrom', { names: listOf('disjunction', names) }),
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
  const names = listOf(
    'conjunction',
    agreement.agreed.map(({ name }) => name),
  );
  return t(agreement.agreed.length > 1 ? 'canvas.namedTogether' : 'canvas.nameAgreed', { names });
}
