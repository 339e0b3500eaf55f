import type { Owner } from '@undercurrent/cycle';
import { raiseBeneath } from '@undercurrent/document';
import { useAct } from '../connection/use-act.ts';
import { useReading, useMay, usePeople } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { useRoots } from '../stores/roots.ts';
import { kindWord } from '../words/kinds.ts';
import { t } from '../words/t.ts';
import { rootOwners, withoutFolded } from './folded-roots.ts';
import styles from './Outline.module.css';
import { CardList } from './Sections.tsx';
import type { SectionProps } from './Sections.tsx';
import { usePartLook } from './use-phase-focus.ts';

/** What lies beneath the cycle, folded until it is raised for everybody. */
export function BeneathSection({ cards, waiting = [], work }: SectionProps) {
  const isRaised = useReading((map) => map.isBeneathRaised) ?? false;
  const mayRaise = useMay('arrange');
  const act = useAct();
  const look = usePartLook('beneath');
  if (cards.length + waiting.length === 0) return null;
  return (
    <section
      className={`${styles['section']} ${styles['water']}`}
      aria-label={t('outline.beneath')}
      {...look}
    >
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{t('outline.beneath')}</h3>
        {isRaised ? null : (
          <p className={styles['quiet']}>{t('outline.beneathFolded', { count: cards.length })}</p>
        )}
        {mayRaise ? (
          <Button
            aria-expanded={isRaised}
            onPress={() =>
              act('raise-beneath', (map, actor) => raiseBeneath(map, actor, { raised: !isRaised }))
            }
          >
            {t(isRaised ? 'outline.lower' : 'outline.raise')}
          </Button>
        ) : null}
      </header>
      {isRaised ? (
        <>
          <CardList
            label={t('outline.beneath')}
            cards={withoutFolded(cards, nobody)}
            waiting={waiting}
            work={work}
          />
          <Stones cards={cards} work={work} />
        </>
      ) : null}
    </section>
  );
}

const nobody: ReadonlySet<Owner> = new Set();

/** A stone for each owner of roots: folded until a hand opens it, on this screen alone. */
function Stones({ cards, work }: SectionProps) {
  const people = usePeople();
  const open = useRoots((store) => store.open);
  const toggle = useRoots((store) => store.toggle);
  const nameOf = (owner: Owner) => people.find((person) => person.id === owner)?.name ?? t('owner.together');
  return rootOwners(cards).map(({ owner, count }) => {
    const isOpen = open.has(owner);
    const roots = cards.filter((card) => card.kind === 'root' && card.owner === owner);
    return (
      <div key={owner} className={styles['stone']}>
        <Button aria-expanded={isOpen} onPress={() => toggle(owner)}>
          {t(isOpen ? 'outline.foldRoots' : 'outline.openRoots', { name: nameOf(owner), count })}
        </Button>
        {isOpen ? <CardList label={kindWord('root')} cards={roots} work={work} /> : null}
      </div>
    );
  });
}
