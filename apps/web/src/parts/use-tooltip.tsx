import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, PointerEvent, ReactNode } from 'react';
import { TooltipTiming } from './tooltip-timing.ts';
import type { TooltipBody } from './TooltipBody.tsx';

export type TooltipPlacement = 'top' | 'bottom' | 'start' | 'end';

export interface TooltipWords {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly at?: TooltipPlacement | undefined;
}

/** What a button is given so that its tooltip follows it, and the tooltip itself while it is shown. */
interface WithTooltip {
  readonly triggers: {
    readonly onPointerEnter: (event: PointerEvent<Element>) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent<Element>) => void;
    readonly onBlur: () => void;
    readonly onPointerDown: () => void;
    readonly onKeyDown: () => void;
    readonly 'aria-describedby'?: string;
  };
  readonly tooltip: ReactNode;
}

let Body: typeof TooltipBody | null = null;

/** True once there is something to show a tooltip with; a line that is cut is asked again the next time. */
async function loadBody(): Promise<boolean> {
  Body ??= await import('./TooltipBody.tsx').then(
    (module) => module.TooltipBody,
    () => null,
  );
  return Body !== null;
}

/** Names a control after a moment of pointing, or at once on keyboard focus. Its panel is loaded with the first one. */
export function useTooltip(words: TooltipWords): WithTooltip {
  const anchor = useRef<Element>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [, setLoaded] = useState(false);
  const [timing] = useState(() => new TooltipTiming(setOpen));
  useEffect(() => () => timing.hide(), [timing]);
  useEffect(() => {
    if (!isOpen) return undefined;
    if (!Body) void loadBody().then(setLoaded);
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') timing.hide();
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [isOpen, timing]);
  return {
    triggers: {
      onPointerEnter: ({ pointerType, currentTarget }) => {
        if (pointerType === 'touch') return;
        anchor.current = currentTarget;
        void loadBody();
        timing.showSoon();
      },
      onPointerLeave: () => timing.hideSoon(),
      onFocus: (event) => {
        if (!event.target.matches(':focus-visible')) return;
        anchor.current = event.target;
        timing.show();
      },
      onBlur: () => timing.hide(),
      onPointerDown: () => timing.hide(),
      onKeyDown: () => timing.hide(),
      ...(isOpen ? { 'aria-describedby': id } : {}),
    },
    tooltip:
      isOpen && Body ? <Body id={id} anchor={anchor} onClose={() => timing.hide()} {...words} /> : null,
  };
}
