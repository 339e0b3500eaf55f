import { cardSubject, may, ownerSubject, pauseCard, pauseEssence, unconfirmedBy } from '@undercurrent/cycle';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { confirmWords, drawPausePlan } from '@undercurrent/document';
import { Check } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import styles from './StepsPanel.module.css';

/** The plan in short, as it stands on the map, and who has agreed to these words. */
export function PlanCard({ map }: { readonly map: CycleMap }) {
  const actor = useActor();
  const act = useAct();
  const card = pauseCard(map);
  const essence = pauseEssence(map.pausePlan);
  const isUpToDate = card?.phrase.text === essence;
  const mayDraw = card
    ? may(actor, 'change-words', cardSubject(card))
    : may(actor, 'add-card', ownerSubject('together', map));
  const draw = () => act('draw pause plan', (now, by) => drawPausePlan(now, by, { id: newCardId() }));
  return (
    <section className={styles['planCard']} data-paint="together" aria-label={t('plan.onMap')}>
      <p className={styles['said']} dir="auto">
        {card?.phrase.text ?? essence}
      </p>
      {card ? <Agreed card={card} map={map} /> : <p className={styles['small']}>{t('plan.notOnMap')}</p>}
      {card && !isUpToDate ? (
        <div className={styles['small']}>
          <p>{t('plan.differs')}</p>
          <p dir="auto">{essence}</p>
        </div>
      ) : null}
      {mayDraw && !isUpToDate ? (
        <Button look="primary" onPress={draw}>
          {t(card ? 'plan.update' : 'plan.draw')}
        </Button>
      ) : null}
    </section>
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
        <Button onPress={() => act('confirm', (now, by) => confirmWords(now, by, { id: card.id }))}>
          {t('plan.confirm')}
        </Button>
      ) : missing.length > 0 ? (
        <p className={styles['small']}>{t('plan.waiting', { names: namesOf(missing) })}</p>
      ) : null}
    </>
  );
}
