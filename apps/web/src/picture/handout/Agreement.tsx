import type { Person } from '@undercurrent/cycle';
import { hasUnconfirmed } from '@undercurrent/cycle/release';
import type { Release } from '@undercurrent/cycle/release';
import { disagreeWithHandout } from '@undercurrent/document';
import { Check } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { useChooseOwner } from '../../connection/use-choose-owner.ts';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { t } from '../../words/t.ts';
import { Choice } from '../Choice.tsx';
import styles from './Handout.module.css';

interface AgreementProps {
  readonly release: Release;
  readonly isLeading: boolean;
}

/** Who agrees to hand out exactly this; one’s own agreement is taken back here. */
export function Agreement({ release, isLeading }: AgreementProps) {
  const { person } = useActor();
  const { seat } = useConnection();
  const act = useAct();
  const people = [...release.agreed, ...release.missing].sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (
    <section className={styles['group']} aria-label={t('handout.agreement')}>
      <h3 className={styles['label']}>{t('handout.agreement')}</h3>
      <ul className={styles['people']}>
        {people.map((one) => (
          <Standing key={one.id} person={one} release={release} />
        ))}
      </ul>
      {isLeading && hasUnconfirmed(release) ? (
        <p className={styles['note']}>{t('handout.unconfirmed')}</p>
      ) : null}
      {seat.role === 'shared' ? <WhoLooks people={people} /> : null}
      {release.agreed.some(({ id }) => id === person) ? (
        <Button look="quiet" onPress={() => act('disagree with handout', disagreeWithHandout)}>
          {t('handout.disagree')}
        </Button>
      ) : null}
    </section>
  );
}

function Standing({ person, release }: { readonly person: Person; readonly release: Release }) {
  const { id, name, color, shape, initials } = person;
  const isIn = release.agreed.some((one) => one.id === id);
  const hasFallen = release.fallen.some((one) => one.id === id);
  return (
    <li className={styles['person']} data-agrees={isIn || undefined}>
      <PersonMark color={color} shape={shape} initials={initials} size={20} />
      <span>{t(isIn ? 'handout.agrees' : hasFallen ? 'handout.fell' : 'handout.waits', { name })}</span>
      {isIn ? <Check aria-hidden /> : null}
    </li>
  );
}

/** On a device that two share, each says first that it is they who look. */
function WhoLooks({ people }: { readonly people: readonly Person[] }) {
  const { person } = useActor();
  const choose = useChooseOwner();
  return (
    <Choice
      label={t('handout.speaker')}
      value={person}
      onChoose={choose}
      segments={people.map(({ id, name, color }) => ({ value: id, label: name, paint: color }))}
    />
  );
}
