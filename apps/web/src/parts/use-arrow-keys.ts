import { useRef } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

type Orientation = 'horizontal' | 'vertical';

interface ArrowKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const steps: Readonly<Record<Orientation, readonly [back: string, on: string]>> = {
  horizontal: ['ArrowLeft', 'ArrowRight'],
  vertical: ['ArrowUp', 'ArrowDown'],
};

/** Makes a row of buttons one stop for Tab, with arrow keys inside; who comes back finds the button they left. */
export function useArrowKeys(orientation: Orientation): ArrowKeys {
  const left = useRef<Element>(null);
  return {
    onKeyDown: (event) => {
      const { currentTarget: row, key } = event;
      if (key === 'Tab') return passBy(row);
      const step = stepOf(key, orientation, getComputedStyle(row).direction === 'rtl');
      if (step === 0) return;
      event.preventDefault();
      const buttons = buttonsIn(row);
      buttons[buttons.findIndex((button) => button === document.activeElement) + step]?.focus();
    },
    onFocus: ({ currentTarget: row, target, relatedTarget }) => {
      if (row.contains(relatedTarget) || !target.matches(':focus-visible')) return;
      buttonsIn(row)
        .find((button) => button === left.current)
        ?.focus();
    },
    onBlur: ({ currentTarget: row, target, relatedTarget }) => {
      if (!row.contains(relatedTarget)) left.current = target;
    },
  };
}

function stepOf(key: string, orientation: Orientation, isRightToLeft: boolean): -1 | 0 | 1 {
  const [back, on] = steps[orientation];
  if (key !== back && key !== on) return 0;
  const turned = isRightToLeft && orientation === 'horizontal';
  return (key === on) === turned ? -1 : 1;
}

function buttonsIn(row: Element): readonly HTMLButtonElement[] {
  return [...row.querySelectorAll<HTMLButtonElement>('button:enabled')].filter((button) =>
    button.checkVisibility(),
  );
}

/** For the moment in which the browser looks for where Tab goes, no other button of the row is a stop. */
function passBy(row: Element): void {
  const others = buttonsIn(row).filter((button) => button !== document.activeElement);
  const stops = others.map((button) => button.tabIndex);
  for (const button of others) button.tabIndex = -1;
  setTimeout(() => others.forEach((button, index) => (button.tabIndex = stops[index] ?? 0)));
}
