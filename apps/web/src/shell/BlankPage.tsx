import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../parts/Button.tsx';
import { useTopLayer } from '../parts/use-top-layer.ts';
import { useBlank } from '../stores/blank.ts';
import { t } from '../words/t.ts';
import styles from './BlankPage.module.css';

/** A blank page over everything, in the tab's title too; what lies beneath can neither be seen nor read out. */
export function BlankPage() {
  const blank = useBlank((store) => store.blank);
  return blank === null ? null : createPortal(<Blank />, document.body);
}

function Blank() {
  const page = useRef<HTMLDialogElement>(null);
  const comeBack = useBlank((store) => store.comeBack);
  const isAwake = useWaking(page);
  useTopLayer(page);
  useBlankTab();
  return (
    <dialog
      ref={page}
      tabIndex={-1}
      data-blank-page
      // What is open beneath belongs to React Aria, which would take this for a press or a step outside of it.
      data-react-aria-top-layer
      aria-label={t('blank.title')}
      className={styles['page']}
    >
      <div className={styles['way']} data-awake={isAwake || undefined}>
        <Button size="large" onPress={comeBack}>
          {t('blank.comeBack')}
        </Button>
      </div>
    </dialog>
  );
}

/** So long the way back stays in sight after a key or a press. */
const awakeMs = 8_000;
/** The press that made the page blank is no press on it. */
const restMs = 400;

/** Nothing is there until a key or a press asks for the way back; a stray one shows it and no more. */
function useWaking(page: RefObject<HTMLDialogElement | null>): boolean {
  const [wakes, setWakes] = useState(0);
  useEffect(() => {
    const beganMs = performance.now();
    const wake = () => {
      if (performance.now() - beganMs < restMs) return;
      raise(page.current);
      setWakes((count) => count + 1);
    };
    addEventListener('keydown', wake, true);
    addEventListener('pointerdown', wake, true);
    return () => {
      removeEventListener('keydown', wake, true);
      removeEventListener('pointerdown', wake, true);
    };
  }, [page]);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (wakes === 0) return undefined;
    const timer = setTimeout(() => setSeen(wakes), awakeMs);
    return () => clearTimeout(timer);
  }, [wakes]);
  return wakes > seen;
}

/** Something that opened since, such as a pause, has taken the focus and made this inert: closed, it opens on top. */
function raise(node: HTMLDialogElement | null): void {
  if (node && !node.contains(document.activeElement)) node.close();
}

/** A neutral title and no icon, for as long as the page is blank. */
function useBlankTab(): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const before = { title: document.title, icon: icon?.href ?? '' };
    document.title = t('blank.title');
    if (icon) icon.href = 'data:,';
    return () => {
      document.title = before.title;
      if (icon) icon.href = before.icon;
    };
  }, []);
}
