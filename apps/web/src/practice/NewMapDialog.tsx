import { limits, onePersonsTemplate } from '@undercurrent/cycle';
import type { MapId, TemplateId } from '@undercurrent/cycle';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useSpoken } from '../words/spoken.ts';
import { t } from '../words/t.ts';
import { askWords } from './ask-words.ts';
import styles from './NewMapDialog.module.css';
import { MarkFields, PronounField } from './PersonFields.tsx';
import { PersonPreview } from './PersonPreview.tsx';
import { firstDrafts, initialsOf, newPeople, withChange, withOneMore } from './person-drafts.ts';
import type { PersonDraft } from './person-drafts.ts';
import { TemplatePicker } from './templates/TemplatePicker.tsx';
import { useApi } from './use-api.tsx';

const formId = 'new-map';
const alone = onePersonsTemplate;

/** As many people as the template is for; names that are written already stay where they can. */
function draftsFor(drafts: readonly PersonDraft[], template: TemplateId): readonly PersonDraft[] {
  if (template === alone) return drafts.slice(0, 1);
  const least = template === 'three-or-more' ? 3 : 2;
  let enough = drafts;
  while (enough.length < least) enough = withOneMore(enough);
  return enough;
}

/** The language of whoever makes a map is the one its story is told in. */
const spoken = () => useSpoken.getState().language;

interface NewMapDialogProps {
  readonly onMade: (map: MapId) => void;
  readonly onClose: () => void;
}

/** Two names and Enter make a map; everything else has a sensible start. */
export function NewMapDialog({ onMade, onClose }: NewMapDialogProps) {
  const api = useApi();
  const [drafts, setDrafts] = useState(firstDrafts);
  const [template, setTemplate] = useState<TemplateId>('chase-and-retreat');
  const [wasTried, setTried] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const initials = initialsOf(drafts);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const people = newPeople(drafts);
    if (!people || isMaking) return;
    setMaking(true);
    const answer = await api.createMap({ kind: 'blank', people, template, language: spoken() });
    setMaking(false);
    if (answer.kind === 'answer') onMade(answer.value);
    else setProblem(askWords(answer));
  };

  const chooseTemplate = (chosen: TemplateId) => {
    setTemplate(chosen);
    setDrafts(draftsFor(drafts, chosen));
  };

  return (
    <Dialog
      title={t('practice.newMapTitle')}
      width="wide"
      onClose={onClose}
      footer={
        <Acts
          canAdd={template !== alone && drafts.length < limits.people}
          count={drafts.length}
          isMaking={isMaking}
          onAdd={() => setDrafts(withOneMore)}
          onClose={onClose}
        />
      }
    >
      <form id={formId} onSubmit={(event) => void make(event)} noValidate autoComplete="off">
        <TemplatePicker label={t('template.label')} value={template} onChoose={chooseTemplate} />
        <Lead problem={problem} />
        <div className={styles['people']}>
          {drafts.map((draft, index) => (
            <DraftFields
              key={draft.key}
              draft={draft}
              number={index + 1}
              initials={initials[index] ?? ''}
              drafts={drafts}
              isMissing={wasTried && draft.name.trim() === ''}
              onChange={(part) => setDrafts(withChange(drafts, draft.key, part))}
              onRemove={() => setDrafts(drafts.filter((other) => other.key !== draft.key))}
            />
          ))}
        </div>
        <p className={styles['safety']}>{t('practice.safety')}</p>
      </form>
    </Dialog>
  );
}

function Lead({ problem }: { readonly problem: string | null }) {
  return (
    <>
      <p className={styles['lead']}>{t('practice.newMapLead')}</p>
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </>
  );
}

interface ActsProps {
  /** How many people there are already. */
  readonly count: number;
  readonly canAdd: boolean;
  readonly isMaking: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

function Acts({ count, canAdd, isMaking, onAdd, onClose }: ActsProps) {
  return (
    <>
      {canAdd ? (
        <Button look="quiet" onPress={onAdd}>
          <Plus aria-hidden />
          {t(count === 2 ? 'practice.addThird' : 'practice.addPerson')}
        </Button>
      ) : null}
      <span className={styles['gap']} />
      <Button onPress={onClose}>{t('parts.cancel')}</Button>
      <Button look="primary" type="submit" form={formId} isDisabled={isMaking}>
        {t(isMaking ? 'practice.making' : 'practice.makeMap')}
      </Button>
    </>
  );
}

interface DraftFieldsProps {
  readonly draft: PersonDraft;
  readonly number: number;
  readonly initials: string;
  readonly drafts: readonly PersonDraft[];
  readonly isMissing: boolean;
  readonly onChange: (part: Partial<Omit<PersonDraft, 'key'>>) => void;
  readonly onRemove: () => void;
}

function DraftFields(props: DraftFieldsProps) {
  const { draft, number, initials, drafts, isMissing, onChange, onRemove } = props;
  const called = draft.name.trim() || t('practice.personNumber', { number });
  return (
    <fieldset className={styles['person']}>
      <legend className="visually-hidden">{t('practice.personNumber', { number })}</legend>
      <div className={styles['head']}>
        <PersonPreview name={draft.name.trim()} initials={initials} marks={draft} />
        {drafts.length > 2 ? (
          <IconButton label={t('practice.removePerson', { name: called })} icon={<X />} onPress={onRemove} />
        ) : null}
      </div>
      <div className={styles['names']}>
        <TextField
          label={t('practice.name')}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          autoFocus={number === 1}
          maxLength={limits.name}
          isInvalid={isMissing}
          error={t('practice.nameNeeded')}
        />
        <PronounField value={draft.pronouns} onChoose={(pronouns) => onChange({ pronouns })} />
      </div>
      <details className={styles['more']}>
        <summary aria-label={t('practice.marksOf', { name: called })}>{t('practice.marks')}</summary>
        <TextField
          label={t('practice.initials')}
          value={draft.initials ?? initials}
          onChange={(written) => onChange({ initials: written.trim() === '' ? null : written })}
          maxLength={limits.initials}
        />
        <MarkFields
          marks={draft}
          others={drafts.filter((other) => other !== draft)}
          keepsApart={false}
          onChange={onChange}
        />
      </details>
    </fieldset>
  );
}
