import { refuse } from '@undercurrent/cycle';
import type { Person } from '@undercurrent/cycle';
import { signStory, takeSignatureBack } from '@undercurrent/document';
import type { SignatureState } from '@undercurrent/cycle/narrative';
import { Check } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { t } from '../../words/t.ts';
import styles from './Story.module.css';
import { clausesToSign, tellsStill } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

/** Who agrees to the story as it is; one’s own agreement is one press. */
export function Agreements({ told }: { readonly told: ToldStory }) {
  const { person } = useActor();
  const own = told.agreements.find((one) => one.person.id === person);
  return (
    <div className={styles['agreements']} role="group" aria-label={t('story.agreement')}>
      <ul className={styles['signers']}>
        {told.agreements.map((one) => (
          <Signer key={one.person.id} {...one} />
        ))}
      </ul>
      {own ? <OwnAgreement state={own.state} told={told} /> : null}
    </div>
  );
}

function Signer({ person, state }: { readonly person: Person; readonly state: SignatureState }) {
  const { name, color, shape, initials } = person;
  return (
    <li className={styles['signer']} data-signed={isWhole(state) || undefined}>
      <PersonMark color={color} shape={shape} initials={initials} size={20} />
      <span>{t(wordsOf(state), { name })}</span>
      {isWhole(state) ? <Check aria-hidden /> : null}
    </li>
  );
}

/** True while every word is as it was agreed to. */
function isWhole(state: SignatureState): boolean {
  return state.kind === 'stands' && state.changed.length === 0;
}

function wordsOf(state: SignatureState) {
  if (state.kind === 'none') return 'story.unsigned';
  if (state.kind === 'fallen') return 'story.fallen';
  return state.changed.length > 0 ? 'story.signedChanged' : 'story.signed';
}

function OwnAgreement({ state, told }: { readonly state: SignatureState; readonly told: ToldStory }) {
  const act = useAct();
  if (isWhole(state)) {
    return (
      <Button look="quiet" onPress={() => act('unsign story', takeSignatureBack)}>
        {t('story.unsign')}
      </Button>
    );
  }
  const sign = () =>
    act('sign story', (now, by) => {
      const clauses = clausesToSign(told);
      return tellsStill(now, clauses) ? signStory(now, by, { clauses }) : refuse('changed');
    });
  return (
    <Button look="primary" size="large" onPress={sign}>
      {t(state.kind === 'none' ? 'story.sign' : 'story.signAgain')}
    </Button>
  );
}
