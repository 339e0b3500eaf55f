import type { CycleMap } from '@undercurrent/cycle';
import type { ClauseKey } from '@undercurrent/cycle/narrative';
import { useState } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { Asides } from './Asides.tsx';
import { SentenceBlock } from './SentenceBlock.tsx';
import styles from './Story.module.css';
import { StoryChoices } from './StoryChoices.tsx';
import type { StoryHere } from './use-story.ts';

/** The text, how it is told, and what only its author is asked. */
export function StoryBody({ map, told, isMine, tellMine }: StoryHere & { readonly map: CycleMap }) {
  const [open, setOpen] = useState<ClauseKey | null>(null);
  const { person } = useActor();
  if (!told || told.shown.clauses.length === 0) return <p className={styles['note']}>{t('story.empty')}</p>;
  const { shown, whole, changed } = told;
  const isFolded = !map.isBeneathRaised && whole.sentences.length > shown.sentences.length;
  return (
    <div className={styles['story']}>
      <StoryChoices map={map} first={shown.clauses[0]?.owner ?? null} isMine={isMine} onTellMine={tellMine} />
      <article
        aria-label={t('story.text', { word: cycleWordOf(map) })}
        className={styles['text']}
        lang={map.language}
      >
        {shown.sentences.map((sentence) => (
          <SentenceBlock
            key={sentence.key}
            sentence={sentence}
            map={map}
            changed={changed}
            isByName={!isMine}
            open={open}
            onOpen={setOpen}
          />
        ))}
      </article>
      {isFolded ? <p className={styles['note']}>{t('story.folded')}</p> : null}
      {person === null ? null : (
        <Asides map={map} asides={shown.asides.filter(({ owner }) => owner === person)} />
      )}
    </div>
  );
}
