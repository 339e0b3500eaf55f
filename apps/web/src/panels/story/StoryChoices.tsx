import { boardOf, may } from '@undercurrent/cycle';
import type { CycleMap, Owner } from '@undercurrent/cycle';
import { startStoryWith, tellIn } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Select } from '../../parts/Select.tsx';
import { languageNames, offeredLanguages } from '../../words/load-translation.ts';
import { t } from '../../words/t.ts';
import styles from './Story.module.css';

interface StoryChoicesProps {
  readonly map: CycleMap;
  /** With whom it starts just now. */
  readonly first: Owner | null;
  readonly isMine: boolean;
  readonly onTellMine: (isMine: boolean) => void;
}

/** With whom the story starts, for everybody; and whether it speaks as oneself, for this screen. */
export function StoryChoices({ map, first, isMine, onTellMine }: StoryChoicesProps) {
  const actor = useActor();
  const act = useAct();
  const { people } = map;
  const mayArrange = may(actor, 'arrange', boardOf(map));
  const isSeated = people.some(({ id }) => id === actor.person);
  const start = people.find(({ id }) => id === first)?.id ?? null;
  return (
    <div className={styles['choices']}>
      {people.length > 1 ? (
        <div className={styles['choice']}>
          <span className={styles['label']} aria-hidden>
            {t('story.start')}
          </span>
          <Segmented
            label={t('story.start')}
            look="framed"
            value={start}
            onChoose={(person) => act('start story', (now, by) => startStoryWith(now, by, { person }))}
            segments={people.map(({ id, name, color, shape, initials }) => ({
              value: id,
              label: <span dir="auto">{name}</span>,
              icon: <PersonMark color={color} shape={shape} initials={initials} size={18} />,
              paint: color,
              isDisabled: !mayArrange,
            }))}
          />
        </div>
      ) : null}
      <ToldIn map={map} />
      {isSeated ? (
        <div className={styles['choice']}>
          <span className={styles['label']} aria-hidden>
            {t('story.telling')}
          </span>
          <Segmented
            label={t('story.telling')}
            look="framed"
            value={isMine ? 'mine' : 'names'}
            onChoose={(value) => onTellMine(value === 'mine')}
            segments={[
              { value: 'names', label: t('story.byName') },
              { value: 'mine', label: t('story.asMe') },
            ]}
          />
          {isMine ? <p className={styles['note']}>{t('story.asMeNote')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

/** In which language it is told, to everybody: it is one text, and is signed as one. The therapist chooses. */
function ToldIn({ map }: { readonly map: CycleMap }) {
  const actor = useActor();
  const act = useAct();
  const offered = offeredLanguages.includes(map.language)
    ? offeredLanguages
    : [...offeredLanguages, map.language];
  if (offered.length < 2 || !may(actor, 'facilitate', boardOf(map))) return null;
  return (
    <div className={styles['choice']}>
      <Select
        label={t('story.language')}
        value={map.language}
        onChoose={(language) => act('tell story in', (now, by) => tellIn(now, by, { language }))}
        options={offered.map((each) => ({ value: each, label: languageNames[each], lang: each }))}
      />
    </div>
  );
}
