import '../../words/learn-story.ts';
import { useMap } from '../../connection/use-connection.tsx';
import { Agreements } from './Agreements.tsx';
import styles from './StoryPage.module.css';
import { StoryBody } from './StoryBody.tsx';
import { storyTitle } from './story-title.ts';
import { useStory } from './use-story.ts';

/** The story over a whole phone, with who agrees to it always in sight. */
export function StoryPage() {
  const map = useMap();
  const story = useStory(map);
  const { told } = story;
  return (
    <section aria-label={storyTitle(map)} className={styles['page']}>
      <div className={styles['body']} data-scroller>
        {map ? <StoryBody map={map} {...story} /> : null}
      </div>
      {told && told.shown.clauses.length > 0 ? (
        <footer className={styles['footer']}>
          <Agreements told={told} />
        </footer>
      ) : null}
    </section>
  );
}
