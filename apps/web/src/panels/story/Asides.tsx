import { limits } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { answerCue, changeWords } from '@undercurrent/document';
import type { Story } from '@undercurrent/cycle/narrative';
import { useAct } from '../../connection/use-act.ts';
import { KeptField } from '../../parts/KeptField.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { t } from '../../words/t.ts';
import styles from './Story.module.css';

interface AsidesProps {
  readonly map: CycleMap;
  readonly asides: Story['asides'];
}

/** What only the author of a card is asked; nothing of it is ever shown to others, and nothing waits for it. */
export function Asides({ map, asides }: AsidesProps) {
  const act = useAct();
  if (asides.length === 0) return null;
  return (
    <section aria-label={t('aside.title')} className={styles['asides']}>
      <h3 className={styles['label']}>{t('aside.title')}</h3>
      {asides.map(({ kind, card: id }) => {
        const words = map.cards.get(id)?.phrase.text ?? '';
        const isAbout = kind === 'about-other';
        const keep = (said: string) =>
          act(
            'answer aside',
            (now, by) =>
              isAbout
                ? answerCue(now, by, { cue: id, id: newCardId(), words: said })
                : changeWords(now, by, { id, words: said }),
            { words: said },
          );
        return (
          <div key={`${kind}:${id}`} className={styles['aside']}>
            <p>{t(isAbout ? 'aside.aboutOther' : 'aside.unread', { words })}</p>
            <KeptField
              label={t(isAbout ? 'aside.whatThen' : 'aside.sayAs')}
              value=""
              maxLength={limits.words}
              onKeep={keep}
            />
          </div>
        );
      })}
    </section>
  );
}
