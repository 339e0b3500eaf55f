import { nextQuestion } from '@undercurrent/cycle';
import type { CycleMap, PersonId, Phase, Question } from '@undercurrent/cycle';
import { grammars, tellMoment } from '@undercurrent/cycle/narrative';
import type { MomentVoice } from '@undercurrent/cycle/narrative';
import { useActor, useReading } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { usePhase } from '../../stores/phase.ts';
import { nameIn, questionWords, readerOf } from '../../words/ask.ts';
import type { Asking } from '../../words/ask.ts';
import '../../words/learn-questions.ts';
import { promptWords } from '../../words/prompts.ts';
import type { NextChoice } from './next-choice.ts';
import { useSpoken } from '../../words/spoken.ts';
import styles from './QuestionLine.module.css';

const leadsTo: Partial<Readonly<Record<Question['ask'], Phase>>> = {
  'go-beneath': 'beneath',
  'go-to-new-steps': 'new-steps',
};

/** What to ask the couple now. A question that is answered in another phase leads there. */
export function QuestionLine({ choice }: { readonly choice: NextChoice }) {
  const actor = useActor();
  const phase = usePhase((store) => store.phase);
  const choosePhase = usePhase((store) => store.choose);
  const asked = useReading((map) => {
    const question = nextQuestion(map, phase, choice);
    if (!question) return null;
    const asking = askingOf(map, readerOf(actor));
    if (choice.place) return { words: promptWords(choice.place, asking), next: null };
    return { words: questionWords(question, asking), next: leadsTo[question.ask] ?? null };
  });
  if (!asked) return null;
  const { words, next } = asked;
  if (next && next !== phase) {
    return (
      <Chip look="more" isLong onPress={() => choosePhase(next)}>
        {words}
      </Chip>
    );
  }
  return <span className={styles['question']}>{words}</span>;
}

/** A moment that would fill the line by itself is left at “then”. */
const longestMoment = 70;

function askingOf(map: CycleMap, reader: PersonId | null): Asking {
  const voice: MomentVoice = reader ? { kind: 'to', listener: reader } : { kind: 'named' };
  return {
    reader,
    isAlone: map.people.length === 1,
    nameOf: nameIn(map.people),
    momentOf: (card) => {
      // Within a sentence of another language it would be neither.
      if (map.language !== useSpoken.getState().language) return null;
      const moment = tellMoment(map, card, { grammar: grammars[map.language], voice });
      return moment !== null && moment.length <= longestMoment ? moment : null;
    },
  };
}
