import { boardOf, limits, may, pauseLength, pausePlanFields } from '@undercurrent/cycle';
import type { CycleMap, PausePlanField } from '@undercurrent/cycle';
import { setPauseMinutes, settlePlan } from '@undercurrent/document';
import { useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { KeptField } from '../../parts/KeptField.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { Select } from '../../parts/Select.tsx';
import { useSpoken } from '../../words/spoken.ts';
import { t } from '../../words/t.ts';
import { useOffers } from '../quick-add/use-offer.ts';
import { PlanCard } from './PlanCard.tsx';
import styles from './StepsPanel.module.css';

/** Asked at once; the others follow on request, or when something stands in them. */
const firstFields: ReadonlySet<PausePlanField> = new Set<PausePlanField>([
  'signal',
  'who',
  'return',
  'meanwhile',
  'first-sentence',
]);
const lengths = [20, 30, 45, 60, 90, 120, 180, 1440] as const;

/** The agreement about pauses: each question by itself, so that two can answer two at once. */
export function PlanTab({ map }: { readonly map: CycleMap }) {
  const [areAll, setAll] = useState(false);
  const { words } = map.pausePlan;
  const shown = pausePlanFields.filter((field) => areAll || firstFields.has(field) || words[field] !== '');
  return (
    <>
      <p className={styles['lead']}>{t('plan.lead')}</p>
      <PlanCard map={map} />
      <Minutes map={map} />
      {shown.map((field) => (
        <PlanField key={field} field={field} map={map} />
      ))}
      {areAll || shown.length < pausePlanFields.length ? (
        <Button aria-expanded={areAll} onPress={() => setAll(!areAll)}>
          {t(areAll ? 'plan.fewer' : 'plan.more')}
        </Button>
      ) : null}
    </>
  );
}

function Minutes({ map }: { readonly map: CycleMap }) {
  const act = useAct();
  const mayPlan = may(useActor(), 'plan', boardOf(map));
  const { minutes } = map.pausePlan;
  const language = useSpoken((spoken) => spoken.language);
  const offered = [...new Set([...lengths, minutes])].sort((a, b) => a - b);
  return (
    <Select
      label={t('plan.minutes')}
      value={String(minutes)}
      options={offered.map((length) => ({
        value: String(length),
        label: pauseLength(length, language),
        isDisabled: !mayPlan,
      }))}
      onChoose={(length) =>
        act('pause length', (now, by) => setPauseMinutes(now, by, { minutes: Number(length) }))
      }
    />
  );
}

function PlanField({ field, map }: { readonly field: PausePlanField; readonly map: CycleMap }) {
  const act = useAct();
  const listed = useOffers();
  const language = useSpoken((spoken) => spoken.language);
  const mayPlan = may(useActor(), 'plan', boardOf(map));
  const phrases = listed?.offersForPlan(field, map) ?? [];
  return (
    <div className={styles['question']}>
      <KeptField
        label={listed?.planPrompt(field, map) ?? ''}
        value={map.pausePlan.words[field]}
        maxLength={limits.planWords}
        isReadOnly={!mayPlan}
        onKeep={(words) => act('pause plan', (now, by) => settlePlan(now, by, { field, words }), { words })}
        {...(mayPlan && phrases.length > 0
          ? {
              offer: (take: (words: string) => void) => (
                <PickList label={t('plan.offer')} phrases={phrases} onPick={take} />
              ),
            }
          : {})}
      />
      {field === 'return' && map.pausePlan.words.return === '' ? (
        <p className={styles['note']}>
          {t(map.people.length === 1 ? 'plan.backAfterAlone' : 'plan.backAfter', {
            length: pauseLength(map.pausePlan.minutes, language),
          })}
        </p>
      ) : null}
    </div>
  );
}
