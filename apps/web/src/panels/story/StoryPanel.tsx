import '../../words/learn-story.ts';
import { useMap } from '../../connection/use-connection.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { PhonePause } from '../pause/PhonePause.tsx';
import { Agreements } from './Agreements.tsx';
import { StoryBody } from './StoryBody.tsx';
import { storyTitle } from './story-title.ts';
import { useStory } from './use-story.ts';

/** The story of the map beside it, alive with every card. */
export function StoryPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const story = useStory(map);
  const { told } = story;
  return (
    <SidePanel
      title={storyTitle(map)}
      onClose={onClose}
      beside={<PhonePause />}
      footer={map && told && told.shown.clauses.length > 0 ? <Agreements told={told} /> : undefined}
    >
      {map ? <StoryBody map={map} {...story} /> : null}
    </SidePanel>
  );
}
