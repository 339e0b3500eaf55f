import { cardSubject, limits, mainCycle, may, newStepCards } from '@undercurrent/cycle';
import type { Card, CycleMap, Owner } from '@undercurrent/cycle';
import { changeWords, placeCard } from '@undercurrent/document';
import { Trash2 } from 'lucide-react';
import { deleteAndTell } from '../../connection/delete-items.ts';
import { tellRefusal, useAct } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { KeptField } from '../../parts/KeptField.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { t } from '../../words/t.ts';
import { AddWords } from './AddWords.tsx';
import { OwnerHeading } from './OwnerHeading.tsx';
import { ownersFor, ownersOn, ownerSegments } from './owner-choices.tsx';
import { Standing } from './StepRow.tsx';
import styles from './StepsPanel.module.css';

/** How each can tell that it starts: the earliest place to take a new step. */
export function SignsSection({ map }: { readonly map: CycleMap }) {
  const actor = useActor();
  const act = useAct();
  const cycle = mainCycle(map)?.id;
  if (cycle === undefined) return null;
  const signs = newStepCards(map, cycle).filter((card) => card.kind === 'early-sign');
  const add = (owner: Owner, words: string) =>
    act(
      'add early sign',
      (now, by) => placeCard(now, by, { id: newCardId(), owner, kind: 'early-sign', words }),
      { words },
    );
  return (
    <section className={styles['section']} aria-label={t('signs.title')}>
      <h3 className={styles['heading']}>{t('signs.title')}</h3>
      <p className={styles['lead']}>{t('signs.lead')}</p>
      <AddWords
        label={t('signs.add')}
        kind="early-sign"
        whose={t('signs.whose')}
        choices={ownerSegments(ownersFor(map, actor), map.people, t('ideas.forAll'))}
        onAdd={add}
      />
      {ownersOn(map).map((owner) => {
        const person = map.people.find((each) => each.id === owner);
        const own = signs.filter((sign) => sign.owner === owner);
        if (!person && own.length === 0) return null;
        const title = person ? t('signs.of', { name: person.name }) : t('steps.together');
        return (
          <div key={owner} className={styles['group']} data-paint={person?.color ?? 'together'}>
            <OwnerHeading person={person} title={title} />
            {own.length === 0 ? <p className={styles['note']}>{t('signs.none')}</p> : null}
            <ul className={styles['list']} aria-label={title}>
              {own.map((sign) => (
                <SignRow key={sign.id} sign={sign} map={map} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function SignRow({ sign, map }: { readonly sign: Card; readonly map: CycleMap }) {
  const actor = useActor();
  const act = useAct();
  const connection = useConnection();
  const { id, phrase } = sign;
  const mayWrite = may(actor, 'change-words', cardSubject(sign));
  const mayDelete = may(actor, 'delete-card', cardSubject(sign));
  return (
    <li className={styles['sign']}>
      <div className={styles['signWords']}>
        {mayWrite ? (
          <KeptField
            label={t('signs.change', { words: phrase.text })}
            isLabelHidden
            value={phrase.text}
            maxLength={limits.words}
            onKeep={(words) =>
              act('change words', (now, by) => changeWords(now, by, { id, words }), { words })
            }
            onWriting={(isWriting) => connection.showPresence({ writing: isWriting ? id : null })}
          />
        ) : (
          <p className={styles['said']} dir="auto">
            {phrase.text}
          </p>
        )}
        <Standing step={sign} map={map} />
      </div>
      {mayDelete ? (
        <IconButton
          label={t('signs.delete', { words: phrase.text })}
          icon={<Trash2 />}
          onPress={() => tellRefusal(deleteAndTell(connection, 'delete sign', [id]))}
        />
      ) : null}
    </li>
  );
}
