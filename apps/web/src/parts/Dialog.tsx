import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useClosedByBack } from './use-closed-by-back.ts';
import { t } from '../words/t.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main act last. */
  readonly footer?: ReactNode;
  readonly width?: 'narrow' | 'regular' | 'wide' | 'full';
  /** Only words inside: the body itself then takes the focus, so that keys can scroll it. */
  readonly isReading?: boolean;
  /** An alert asks something before it goes on, and can't be pressed away. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A dialog over the page, open for as long as it is rendered; a sheet from below on a phone. */
export function Dialog({
  title,
  onClose,
  children,
  footer,
  width = 'regular',
  isReading = false,
  role = 'dialog',
}: DialogProps) {
  const dialog = useRef<HTMLElement>(null);
  useFocusInside(dialog);
  useEscape(dialog, onClose);
  useClosedByBack(onClose);
  return (
    <ModalOverlay
      isOpen
      data-dialog
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${styles[width]}`}>
        <AriaDialog ref={dialog} role={role} className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('parts.close')} icon={<X />} onPress={onClose} tooltipAt="bottom" />
          </header>
          <div
            className={styles['body']}
            {...(isReading ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
          >
            {children}
          </div>
          {footer ? <footer className={styles['footer']}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Takes the focus back when what had it is gone or disabled, such as the row of what was just given back: the
 * page beneath would have it, and Escape and Tab with it.
 */
function useFocusInside(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = dialog.current;
    if (!node) return undefined;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      // A dialog over this one gives the focus back itself, in the first frame after it closed.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          // A browser leaves the focus on a button that is disabled now, where no key is heard.
          if (document.activeElement?.matches('body, :disabled') ?? true) node.focus();
        });
      });
    };
    const changes = new MutationObserver(look);
    changes.observe(node, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    look();
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
    };
  });
}

/** Every dialog that is open, the one on top last. */
const openDialogs: HTMLElement[] = [];

/** Escape closes the dialog on top also while the focus is nowhere: in the moment after what had it was gone. */
function useEscape(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const node = dialog.current;
    if (!node) return undefined;
    openDialogs.push(node);
    return () => {
      openDialogs.splice(openDialogs.indexOf(node), 1);
    };
  }, [dialog]);
  useEffect(() => {
    const press = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const isOnTop = openDialogs.at(-1) === dialog.current;
      if (key === 'Escape' && target === document.body && isOnTop && !defaultPrevented) onClose();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [dialog, onClose]);
}
