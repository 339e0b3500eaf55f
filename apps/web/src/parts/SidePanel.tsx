import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { isPhone } from '../platform/media.ts';
import { useCamera } from '../stores/camera.ts';
import { useClosedByBack } from './use-closed-by-back.ts';
import { t } from '../words/t.ts';
import { IconButton } from './IconButton.tsx';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands before the way out. */
  readonly beside?: ReactNode;
  /** What stays in sight below whatever is scrolled. */
  readonly footer?: ReactNode;
}

const gap = 12;
const writing = 'input:not([type=checkbox], [type=radio], [type=range]), textarea';

/**
 * A panel beside the map, under the bar; over the whole page on a phone. It takes the focus when it opens, but from
 * nobody who has begun to write beside it meanwhile, and gives it back when it closes; Escape closes it, unless what is
 * written in takes the key for itself.
 */
export function SidePanel({ title, onClose, children, beside, footer }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhileOpen(panel, heading);
  useRoomBeside(panel);
  useClosedByBack(onClose, isPhone.read());
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <aside ref={panel} aria-label={title} data-side-panel className={styles['side']} onKeyDown={press}>
      <header className={styles['header']}>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        {beside}
        <IconButton label={t('parts.close')} icon={<X />} onPress={onClose} tooltipAt="bottom" />
      </header>
      <div className={styles['body']} data-scroller>
        {children}
      </div>
      {footer ? <footer className={styles['footer']}>{footer}</footer> : null}
    </aside>
  );
}

function useFocusWhileOpen(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const root = panel.current;
    if (!isWriting(before)) heading.current?.focus({ preventScroll: true });
    return () => {
      const at = document.activeElement;
      if (at === document.body || (at && root?.contains(at))) before?.focus({ preventScroll: true });
    };
  }, [panel, heading]);
}

/** A dialog that leads here is about to go; on a phone the panel lies over what is written in. */
function isWriting(at: HTMLElement | null): boolean {
  return !isPhone.read() && at?.matches(writing) === true && at.closest('[role="dialog"]') === null;
}

/** The map is fitted into what the panel leaves free. */
function useRoomBeside(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const width = panel.current?.getBoundingClientRect().width ?? 0;
      useCamera.getState().cover({ end: isPhone.read() ? 0 : width + 2 * gap });
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
      useCamera.getState().cover({ end: 0 });
    };
  }, [panel]);
}
