import { useEffect } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import { useAnnouncement } from '../stores/announcement.ts';
import { usePreferences } from '../stores/preferences.ts';
import { bundle, tellEdits } from './edits-of-others.ts';

/** So long others' edits are gathered before they are told as one. */
const gatherMs = 1_500;

/** Tells screen readers what others do, politely and in bundles. */
export function useOthersEdits(): void {
  const connection = useConnection();
  useEffect(() => {
    let sentences: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      useAnnouncement.getState().announce(bundle(sentences));
      sentences = [];
      timer = undefined;
    };
    const stop = connection.followOthers((before, after) => {
      if (usePreferences.getState().others === 'silent') return;
      sentences.push(...tellEdits(before, after));
      if (sentences.length > 0) timer ??= setTimeout(tell, gatherMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [connection]);
}
