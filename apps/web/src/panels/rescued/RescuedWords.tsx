import { Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { later } from '../../parts/later.ts';
import { useSetbackNews } from './use-setback-news.ts';

const RescuedWay = later(async () => (await import('./RescuedWay.tsx')).RescuedWay);

/** Words that found no place on the map: from the first of them on there is a way to them. */
export function RescuedWords() {
  const isAny = useStore(useConnection().rescued, (kept) => kept.length > 0);
  const [hasBeen, setHasBeen] = useState(isAny);
  if (isAny && !hasBeen) setHasBeen(true);
  useSetbackNews();
  return <Suspense>{hasBeen ? <RescuedWay /> : null}</Suspense>;
}
