import { nextQuestion } from '@undercurrent/cycle';
import type { Owner, Phase, Question } from '@undercurrent/cycle';
import { useMap } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { usePhase } from '../../stores/phase.ts';
import { questionWords } from '../../words/ask.ts';
import '../../words/learn-questions.ts';
import { t } from '../../words/t.ts';
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
  const nameOf = (owner: Owner) => map.people.find((person) => person.id === owner)?.name ?? null;
  const words = choice.place
    ? t('ask.prompt', { name: nameOf(choice.owner) ?? t('owner.together'), prompt: choice.place.prompt })
    : questionWords(question, nameOf, map.people.length === 1);
  const next = choice.place ? undefined : leadsTo[question.ask];
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
