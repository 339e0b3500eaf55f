import { cardSubject, isOwnWording, may } from '@undercurrent/cycle';
import type { CycleMap, EditedClause } from '@undercurrent/cycle';
import { confirmClause, tellClauseAgain, wordClause } from '@undercurrent/document';
import type { Clause } from '@undercurrent/cycle/narrative';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { useOthersCarets } from '../../connection/use-others-carets.ts';
import { Button } from '../../parts/Button.tsx';
import { WhoWrites } from '../../parts/WhoWrites.tsx';
import { newClauseId } from '../../platform/new-ids.ts';
import { t } from '../../words/t.ts';
import styles from './Story.module.css';

interface ClauseNotesProps {
  readonly clause: Clause;
  readonly map: CycleMap;
  /** It says something else than somebody agreed to. */
  readonly isChanged: boolean;
}

/** What stands about one clause: not yet its owner’s, older than its cards, other than what was agreed. */
export function ClauseNotes({ clause, map, isChanged }: ClauseNotesProps) {
  const owner = map.people.find(({ id }) => id === clause.owner);
  const name = owner?.name ?? map.people.map((person) => person.name).join(' & ');
  const { edit } = clause;
  const writers = useOthersCarets(edit?.id ?? null, edit?.words ?? '');
  return (
    <>
      {isChanged ? (
        <p className={styles['about']} data-paint={owner?.color}>
          {t('story.changedSince', { name })}
        </p>
      ) : null}
      <WhoWrites writers={writers} />
      {edit && writers.length === 0 ? <Unconfirmed edit={edit} name={name} /> : null}
      {edit && clause.isStale ? <Stale clause={clause} edit={edit} name={name} /> : null}
    </>
  );
}

function Unconfirmed({ edit, name }: { readonly edit: EditedClause; readonly name: string }) {
  const { person } = useActor();
  const act = useAct();
  if (isOwnWording(edit)) return null;
  if (person !== edit.owner) return <p className={styles['about']}>{t('story.unconfirmed', { name })}</p>;
  return (
    <Button
      onPress={() => act('confirm', (now, by) => confirmClause(now, by, { id: edit.id, seen: edit.words }))}
    >
      {t('story.confirm')}
    </Button>
  );
}

function Stale({
  clause,
  edit,
  name,
}: {
  readonly clause: Clause;
  readonly edit: EditedClause;
  readonly name: string;
}) {
  const actor = useActor();
  const act = useAct();
  const keep = () =>
    act('word clause', (now, by) => wordClause(now, by, { clause, id: newClauseId(), words: edit.words }));
  const take = () => act('tell again', (now, by) => tellClauseAgain(now, by, clause));
  return (
    <div className={styles['stale']}>
      <p className={styles['about']}>{t('story.stale', { name })}</p>
      <p dir="auto">{clause.draft}</p>
      {may(actor, 'change-words', cardSubject(edit)) ? (
        <div className={styles['row']}>
          <Button onPress={take}>{t('story.takeNew')}</Button>
          <Button look="quiet" onPress={keep}>
            {t('story.keepMine')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
