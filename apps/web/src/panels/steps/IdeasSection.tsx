import { boardSubject, ideaCards, mainCycle, may, newStepCards, ringCards } from '@undercurrent/cycle';
import type { Card, CardId, CycleId, CycleMap, Owner } from '@undercurrent/cycle';
import { addIdea, chooseIdea, showIdeaNames } from '@undercurrent/document';
import { Eye, EyeOff } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { AddWords } from './AddWords.tsx';
import { IdeaRow } from './IdeaRow.tsx';
import { ownersFor, ownerSegments } from './owner-choices.tsx';
import styles from './StepsPanel.module.css';

interface IdeasSectionProps {
  readonly map: CycleMap;
  /** A new step came of an idea: it is opened where it stands now. */
  readonly onChosen: (step: CardId) => void;
}

/** The pool: written by everybody, chosen later, off the map until then. */
export function IdeasSection({ map, onChosen }: IdeasSectionProps) {
  const actor = useActor();
  const act = useAct();
  const connection = useConnection();
  const cycle = mainCycle(map)?.id;
  if (cycle === undefined) return null;
  const ideas = ideaCards(map, cycle);
  const chosen = new Set(newStepCards(map, cycle).map((card) => card.phrase.text));
  const owners = ownersFor(map, actor);
  // The therapist’s own ideas have no name: they are nobody’s of the couple.
  const inOrder = actor.role === 'therapist' ? [...owners].sort(namelessFirst) : owners;
  const add = (owner: Owner, words: string) => {
    const isAdded = act('add idea', (now, by) => addIdea(now, by, { id: newCardId(), owner, words }), {
      words,
    });
    if (isAdded) useAnnouncement.getState().announce(t('ideas.added'));
    return isAdded;
  };
  const choose = (idea: Card, owner: Owner) => {
    const newId = newCardId();
    const isDone = act('choose idea', (now, by) => chooseIdea(now, by, { id: idea.id, owner, newId }));
    // Somebody else’s idea stays in the pool: the step is then a new card.
    if (isDone) onChosen(connection.map.getState()?.cards.has(newId) ? newId : idea.id);
  };
  return (
    <section className={styles['section']} aria-label={t('ideas.title')}>
      <h3 className={styles['heading']}>{t('ideas.title')}</h3>
      <p className={styles['lead']}>{t('ideas.lead')}</p>
      <AddWords
        label={t('ideas.add')}
        kind="new-step"
        whose={t('ideas.whose')}
        choices={ownerSegments(inOrder, map.people, t('ideas.nameless'))}
        previousOf={(owner) => firstMove(map, cycle, owner)}
        onAdd={add}
      />
      {ideas.length > 0 ? (
        <ul className={styles['list']} aria-label={t('ideas.title')}>
          {ideas.map((idea) => (
            <IdeaRow
              key={idea.id}
              idea={idea}
              map={map}
              owners={owners}
              isChosen={chosen.has(idea.phrase.text)}
              onChoose={(owner) => choose(idea, owner)}
            />
          ))}
        </ul>
      ) : null}
      {map.people.length === 1 ? null : <IdeaNames map={map} />}
    </section>
  );
}

/** Whether names are shown, in plain words, and for the therapist the press that shows them. */
function IdeaNames({ map }: Pick<IdeasSectionProps, 'map'>) {
  const act = useAct();
  const mayShow = may(useActor(), 'facilitate', boardSubject);
  const areShown = map.areIdeaNamesShown;
  const toggle = () =>
    act('show idea names', (now, by) => showIdeaNames(now, by, { shown: !now.areIdeaNamesShown }));
  return (
    <>
      <p className={styles['note']}>{t(noteKey(areShown, mayShow))}</p>
      {mayShow ? (
        <Button onPress={toggle}>
          {areShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          {t(areShown ? 'ideas.hideNames' : 'ideas.showNames')}
        </Button>
      ) : null}
    </>
  );
}

function noteKey(areShown: boolean, mayShow: boolean): WordKey {
  if (areShown) return 'ideas.shown';
  return mayShow ? 'ideas.hiddenTherapist' : 'ideas.hidden';
}

function namelessFirst(a: Owner, b: Owner): number {
  return Number(b === 'together') - Number(a === 'together');
}

/** What somebody does in the cycle: words on offer begin with what leads out of it. */
function firstMove(map: CycleMap, cycle: CycleId, owner: Owner): Card | null {
  return ringCards(map, cycle).find((card) => card.owner === owner && card.kind === 'move') ?? null;
}
