import { nextQuestion } from '@undercurrent/cycle';
import type { CycleMap, PersonId, Phase, Question } from '@undercurrent/cycle';
import { englishGrammar, tellMoment } from '@undercurrent/cycle/narrative';
import type { MomentVoice } from '@undercurrent/cycle/narrative';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { usePhase } from '../../stores/phase.ts';
import { questionWords } from '../../words/ask.ts';
import type { Asking } from '../../words/ask.ts';
import '../../words/learn-questions.ts';
import { t } from '../../words/t.ts';
import type { NextChoice, OpenPlace } from './next-choice.ts';
import styles from './QuestionLine.module.css';

const leadsTo: Partial<Readonly<Record<Question['ask'], Phase>>> = {
  'go-beneath': 'beneath',
  'go-to-new-steps': 'new-steps',
};

/** What to ask the couple now. A question that is answered in another phase leads there. */
export function QuestionLine({ choice }: { readonly choice: NextChoice }) {
  const map = useMap();
  const { role, person } = useActor();
  const phase = usePhase((store) => store.phase);
  const choosePhase = usePhase((store) => store.choose);
  const question = map ? nextQuestion(map, phase, choice) : null;
  if (!map || !question) return null;
  // A therapist who speaks for somebody reads the question to the room.
  const asking = askingOf(map, role === 'therapist' ? null : person);
  const words = choice.place ? placeWords(choice.place, asking) : questionWords(question, asking);
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

/** The question of a template, to the one it asks; whoever else reads it is told whom. */
function placeWords({ owner, prompt }: OpenPlace, { nameOf, reader }: Asking): string {
  if (owner === reader) return prompt;
  return t('ask.prompt', { name: nameOf(owner) ?? t('owner.together'), prompt });
}

/** A moment that would fill the line by itself is left at “then”. */
const longestMoment = 70;

function askingOf(map: CycleMap, reader: PersonId | null): Asking {
  const voice: MomentVoice = reader ? { kind: 'to', listener: reader } : { kind: 'named' };
  return {
    reader,
    isAlone: map.people.length === 1,
    nameOf: (owner) => map.people.find((person) => person.id === owner)?.name ?? null,
    momentOf: (card) => {
      const moment = tellMoment(map, card, { grammar: englishGrammar, voice });
      return moment !== null && moment.length <= longestMoment ? moment : null;
    },
  };
}
