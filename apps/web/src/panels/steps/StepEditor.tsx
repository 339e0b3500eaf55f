import { boardOf, cardSubject, directions, limits, may } from '@undercurrent/cycle';
import type { Card, CycleMap, Direction } from '@undercurrent/cycle';
import { changeWords, returnToIdeas, tellStep } from '@undercurrent/document';
import { Check, Lightbulb, Trash2 } from 'lucide-react';
import { deleteAndTell } from '../../connection/delete-items.ts';
import { tellRefusal, useAct } from '../../connection/use-act.ts';
import { useActor, useConnection, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { KeptField } from '../../parts/KeptField.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { t } from '../../words/t.ts';
import { useOffer } from '../quick-add/use-offer.ts';
import { Choices } from './Choices.tsx';
import { ExitChoice, ReplacesChoice } from './LinkChoices.tsx';
import { noticeOffer } from './notice-offer.ts';
import styles from './StepsPanel.module.css';

interface StepEditorProps {
  readonly step: Card;
  readonly map: CycleMap;
  readonly onClose: () => void;
}

/** The parts of a new step, each kept as soon as it is finished: cue, words, what it replaces, where it leaves. */
export function StepEditor({ step, map, onClose }: StepEditorProps) {
  const mayWrite = may(useActor(), 'change-words', cardSubject(step));
  const mayArrange = may(useActor(), 'arrange', boardOf(map));
  return (
    <div className={styles['editor']}>
      {mayWrite ? <NoticeField step={step} map={map} /> : null}
      {mayArrange ? <ReplacesChoice step={step} map={map} /> : null}
      {mayWrite ? <WordsField step={step} /> : null}
      {mayWrite ? <DirectionChoice step={step} /> : null}
      {mayArrange ? <ExitChoice step={step} map={map} /> : null}
      <Partings step={step} map={map} onClose={onClose} />
    </div>
  );
}

/** At what it begins, with what the map itself offers first; typed words win. */
function NoticeField({ step, map }: Pick<StepEditorProps, 'step' | 'map'>) {
  const act = useAct();
  const people = usePeople();
  const { showPresence } = useConnection();
  const { id, owner } = step;
  const voice = owner === 'together' ? 'together' : 'person';
  const cues = useOffer('cue', { owner, people, previous: null, typed: '' });
  const own = noticeOffer(map, step);
  const phrases = [...new Set([...own, ...cues.likely])].slice(0, 6);
  return (
    <KeptField
      label={t(`steps.notice.${voice}`)}
      value={step.notice ?? ''}
      maxLength={limits.label}
      isOfferOpen={!step.notice}
      onKeep={(notice) => act('tell step', (now, by) => tellStep(now, by, { id, notice }), { words: notice })}
      onWriting={(isWriting) => showPresence({ writing: isWriting ? id : null })}
      offer={(take) => <PickList label={t('steps.noticeOffer')} phrases={phrases} onPick={take} />}
    />
  );
}

/** The new move itself. */
function WordsField({ step }: Pick<StepEditorProps, 'step'>) {
  const act = useAct();
  const { showPresence } = useConnection();
  const { id, owner } = step;
  return (
    <KeptField
      label={t(`steps.words.${owner === 'together' ? 'together' : 'person'}`)}
      value={step.phrase.text}
      maxLength={limits.words}
      isMultiline
      onKeep={(words) => act('change words', (now, by) => changeWords(now, by, { id, words }), { words })}
      onWriting={(isWriting) => showPresence({ writing: isWriting ? id : null })}
    />
  );
}

function DirectionChoice({ step }: Pick<StepEditorProps, 'step'>) {
  const act = useAct();
  const choose = (direction: Direction | null) =>
    act('tell step', (now, by) => tellStep(now, by, { id: step.id, direction }));
  return (
    <Choices label={t('steps.direction')}>
      {directions.map((direction) => {
        const isChosen = step.direction === direction;
        return (
          <Chip key={direction} aria-pressed={isChosen} onPress={() => choose(isChosen ? null : direction)}>
            {isChosen ? <Check aria-hidden /> : null}
            {t(`direction.${direction}`)}
          </Chip>
        );
      })}
    </Choices>
  );
}

/** Back to the pool, or gone. */
function Partings({ step, map, onClose }: StepEditorProps) {
  const actor = useActor();
  const act = useAct();
  const connection = useConnection();
  const { id } = step;
  const giveBack = () => {
    onClose();
    act('back to ideas', (now, by) => returnToIdeas(now, by, { id }));
  };
  return (
    <div className={styles['row']}>
      {may(actor, 'arrange', boardOf(map)) ? (
        <Button onPress={giveBack}>
          <Lightbulb aria-hidden />
          {t('steps.toIdeas')}
        </Button>
      ) : null}
      {may(actor, 'delete-card', cardSubject(step)) ? (
        <Button onPress={() => tellRefusal(deleteAndTell(connection, 'delete step', [id]))}>
          <Trash2 aria-hidden />
          {t('steps.delete')}
        </Button>
      ) : null}
    </div>
  );
}
