import { cardSubject, may, shownIdeaOwner } from '@undercurrent/cycle';
import type { Card, CycleMap, Owner } from '@undercurrent/cycle';
import { Check, Trash2 } from 'lucide-react';
import { deleteAndTell } from '../../connection/delete-items.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { t } from '../../words/t.ts';
import styles from './StepsPanel.module.css';

interface IdeaRowProps {
  readonly idea: Card;
  readonly map: CycleMap;
  /** For whom this actor may choose it. */
  readonly owners: readonly Owner[];
  /** A new step says the same already. */
  readonly isChosen: boolean;
  readonly onChoose: (owner: Owner) => void;
}

/** An idea, and for whom it could be chosen: one press each. */
export function IdeaRow({ idea, map, owners, isChosen, onChoose }: IdeaRowProps) {
  const actor = useActor();
  const connection = useConnection();
  const words = idea.phrase.text;
  const shown = shownIdeaOwner(map, idea);
  const name = map.people.find((person) => person.id === shown)?.name;
  const canDelete = may(actor, 'delete-card', cardSubject(idea));
  return (
    <li className={styles['idea']}>
      <div className={styles['ideaHead']}>
        <p className={styles['said']} dir="auto">
          {words}
        </p>
        {canDelete ? (
          <IconButton
            label={t('ideas.delete', { words })}
            icon={<Trash2 />}
            onPress={() => tellRefusal(deleteAndTell(connection, 'delete idea', [idea.id]))}
          />
        ) : null}
      </div>
      {name ? <p className={styles['small']}>{t('ideas.of', { name })}</p> : null}
      <div className={styles['row']} role="group" aria-label={t('ideas.choose', { words })}>
        {owners.map((owner) => (
          <Button key={owner} onPress={() => onChoose(owner)} data-paint={paintOf(map, owner)}>
            {ownerWord(map, owner, actor.person)}
          </Button>
        ))}
        {isChosen ? (
          <span className={styles['chosen']}>
            <Check aria-hidden />
            {t('ideas.chosen')}
          </span>
        ) : null}
      </div>
    </li>
  );
}

function ownerWord(map: CycleMap, owner: Owner, self: Owner | null): string {
  if (owner === 'together') return t('ideas.forAll');
  if (owner === self) return t('ideas.forMe');
  return t('ideas.forPerson', { name: map.people.find((person) => person.id === owner)?.name ?? '' });
}

function paintOf(map: CycleMap, owner: Owner): string {
  return map.people.find((person) => person.id === owner)?.color ?? 'together';
}
