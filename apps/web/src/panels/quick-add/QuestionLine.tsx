import { nextQuestion } from '@undercurrent/cycle';
import type { Phase, Question } from '@undercurrent/cycle';
import { useMap } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { usePhase } from '../../stores/phase.ts';
import { questionWords } from '../../words/ask.ts';
import '../../words/learn-questions.ts';
import type { NextChoice } from './next-choice.ts';
import styles from './QuestionLine.module.css';

const leadsTo: Partial<Readonly<Record<Question['ask'], Phase>>> = {
  'go-beneath': 'beneath',
  'go-to-new-steps': 'new-steps',
};

/** What to ask the couple now. A question that is answered in another phase leads there. */
export function QuestionLine({ choice }: { readonly choice: NextChoice }) {
  const map = useMap();
  const phase = usePhase((store) => store.phase);
  const choosePhase = usePhase((store) => store.choose);
  const question = map ? nextQuestion(map, phase, choice) : null;
  if (!map || !question) return null;
  const words = questionWords(
    question,
    (owner) => map.people.find((person) => person.id === owner)?.name ?? null,
  );
  const next = leadsTo[question.ask];
  if (next && next !== phase) {
    return (
      <Chip look="more" onPress={() => choosePhase(next)}>
        {words}
      </Chip>
    );
  }
  return (
    <span className={styles['question']} dir="auto">
      {words}
    </span>
  );
}
