import type { PersonColor } from '@undercurrent/cycle';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { CaretMark } from '../../parts/Carets.tsx';
import { useCamera } from '../../stores/camera.ts';
import { t } from '../../words/t.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { editorStyle, measureReach } from './editor-style.ts';
import { wordsOn } from './finish-words.ts';
import styles from './OthersCarets.module.css';
import { wordsPlace } from './words-place.ts';

/** Where others write in words that several write at once: their carets, each with a name and a colour. */
export function OthersCarets({ shown }: { readonly shown: ShownScene }) {
  const connection = useConnection();
  const others = useStore(connection.others);
  const map = useMap();
  if (!map) return null;
  return others.map(({ client, seat, presence: { writing, caret } }, at) => {
    const index = writing && caret ? connection.carets.indexOf(writing, caret.to) : null;
    if (!writing || index === null) return null;
    const person = map.people.find(({ id }) => id === seat.person);
    const words = wordsOn(map, writing);
    return (
      <OthersCaret
        key={client}
        id={writing}
        shown={shown}
        before={words.slice(0, index)}
        after={words.slice(index)}
        name={person?.name ?? t(`role.${seat.role}`)}
        color={person?.color ?? null}
        order={others.slice(0, at).filter(({ presence }) => presence.writing === writing).length}
      />
    );
  });
}

interface OthersCaretProps {
  readonly id: string;
  readonly shown: ShownScene;
  readonly before: string;
  readonly after: string;
  readonly name: string;
  /** Null for who is no person of the couple. */
  readonly color: PersonColor | null;
  /** How many others write in the same words before this one. */
  readonly order: number;
}

/** The same words in the same place, unseen, so that the browser itself finds where the caret stands in them. */
function OthersCaret({ id, shown, before, after, name, color, order }: OthersCaretProps) {
  const scene = useStore(shown.store, (store) => store.written);
  const camera = useCamera((store) => store.camera);
  const place = useMemo(() => (scene ? wordsPlace(scene, id) : null), [scene, id]);
  const reach = useMemo(() => (place ? measureReach(place.font) : null), [place]);
  if (!place || !reach) return null;
  return (
    <div
      aria-hidden
      dir="auto"
      className={styles['words']}
      style={{ ...editorStyle(place, camera, reach), color: undefined }}
    >
      {before}
      <CaretMark color={color} name={name} order={order} />
      {after}
    </div>
  );
}
