import '../../words/learn-naming.ts';
import { nameAgreement } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { agreeToName, disagreeWithName } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { joinNames } from '../../words/names.ts';
import '../../words/learn-dialogs.ts';
import { t } from '../../words/t.ts';
import styles from './NameStanding.module.css';

/** For whom the name fits as it is; one’s own yes is a press, and so is taking it back. Nothing while there is no name. */
export function NameStanding({ map }: { readonly map: CycleMap }) {
  const { person } = useActor();
  const act = useAct();
  const agreement = nameAgreement(map);
  if (!agreement) return null;
  const { name, agreed, missing } = agreement;
  const namesOf = (people: typeof agreed) => joinNames(people.map((person) => person.name));
  return (
    <div className={styles['standing']}>
      {agreed.length > 0 ? <p>{t('name.agreedBy', { names: namesOf(agreed) })}</p> : null}
      {missing.length > 0 ? <p>{t('name.waiting', { names: namesOf(missing) })}</p> : null}
      {missing.some(({ id }) => id === person) ? (
        <Button onPress={() => act('agree to name', (now, by) => agreeToName(now, by, { seen: name }))}>
          {t('name.agree')}
        </Button>
      ) : null}
      {agreed.some(({ id }) => id === person) ? (
        <Button look="quiet" onPress={() => act('disagree with name', disagreeWithName)}>
          {t('name.takeBack')}
        </Button>
      ) : null}
    </div>
  );
}
