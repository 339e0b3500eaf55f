import { cardSubject, may, ownerSubject, pauseCard, pauseEssence, unconfirmedBy } from '@undercurrent/cycle';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { confirmWords, drawPausePlan, planSuggested, suggestPausePlan } from '@undercurrent/document';
import { Check } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { newCardId, newRemarkId } from '../../platform/new-ids.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import styles from './StepsPanel.module.css';

/** The plan in short, as it stands on the map, and who has agreed to these words. */
export function PlanCard({ map }: { readonly map: CycleMap }) {
  const card = pauseCard(map);
  const essence = pauseEssence(map);
  return (
    <section className={styles['planCard']} data-paint="together" aria-label={t('plan.onMap')}>
      <p className={styles['said']} dir="auto">
        {card?.phrase.text ?? essence}
      </p>
      {card ? <Agreed card={card} map={map} /> : <p className={styles['small']}>{t('plan.notOnMap')}</p>}
      {card?.phrase.text === essence ? null : <BringUp card={card} map={map} />}
    </section>
  );
}

/** The plan says something else than the map: whoever may puts it there; the therapist offers it to who has agreed. */
function BringUp({ card, map }: { readonly card: Card | null; readonly map: CycleMap }) {
  const actor = useActor();
  const act = useAct();
  const suggested = planSuggested(map);
  const mayDraw = card
    ? may(actor, 'change-words', cardSubject(card))
    : may(actor, 'add-card', ownerSubject('together', map));
  const maySuggest = card !== null && !mayDraw && !suggested && may(actor, 'suggest', cardSubject(card));
  const draw = () => act('draw pause plan', (now, by) => drawPausePlan(now, by, { id: newCardId() }));
  const suggest = () =>
    act('suggest pause plan', (now, by) => suggestPausePlan(now, by, { id: newRemarkId() }));
  return (
    <>
      {card ? (
        <div className={styles['small']}>
          <p>{t(suggested ? 'plan.suggested' : 'plan.differs')}</p>
          <p dir="auto">{pauseEssence(map)}</p>
        </div>
      ) : null}
      {maySuggest ? (
        <Button look="primary" onPress={suggest}>
          {t('plan.suggest')}
        </Button>
      ) : null}
      {mayDraw ? (
        <Button look="primary" onPress={draw}>
          {t(card ? 'plan.update' : 'plan.draw')}
        </Button>
      ) : null}
    </>
  );
}

function Agreed({ card, map }: { readonly card: Card; readonly map: CycleMap }) {
  const { person } = useActor();
  const act = useAct();
  const missing = unconfirmedBy(map, card);
  const namesOf = (ids: readonly string[]) =>
    joinNames(map.people.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const agreed = card.phrase.confirmedBy;
  return (
    <>
      {agreed.length > 0 ? (
        <p className={styles['agreed']}>
          <Check aria-hidden />
          {t('plan.agreedBy', { names: namesOf(agreed) })}
        </p>
      ) : null}
      {person !== null && missing.includes(person) ? (
        <Button
          onPress={() =>
            act('confirm', (now, by) => confirmWords(now, by, { id: card.id, seen: card.phrase.text }))
          }
        >
          {t('plan.confirm')}
        </Button>
      ) : missing.length > 0 ? (
        <p className={styles['small']}>{t('plan.waiting', { names: namesOf(missing) })}</p>
      ) : null}
    </>
  );
}
