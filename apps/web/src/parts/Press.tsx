import { createContext, use, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent, MouseEvent, Ref } from 'react';

/** How a button was pressed. */
export interface Pressing {
  /** Empty for a key. */
  readonly pointerType: string;
  readonly shiftKey: boolean;
}

export interface PressProps extends Omit<
  ComponentProps<'button'>,
  'onClick' | 'disabled' | 'className' | 'style'
> {
  readonly isDisabled?: boolean;
  readonly onPress?: (pressing: Pressing) => void;
}

/** What a menu adds to the button inside it. */
export interface Opener {
  readonly ref: Ref<HTMLButtonElement>;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly onPointerEnter: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export const OpenerContext = createContext<Opener | null>(null);

/**
 * The plain button under every other: a native one, that tells a mouse over it (`data-hovered`) from the ghost of
 * a finger, takes the focus in every browser, and is pressed once however long Enter is held. What a press by a hand
 * does is what it said when the hand came down: whatever others change until it is lifted is not what was pressed.
 */
export function Press({ className, ...props }: PressProps & { readonly className: string }) {
  const { isDisabled = false, onPress, onPointerEnter, onPointerLeave, onKeyDown, ref, ...rest } = props;
  const begun = useRef(onPress);
  const opener = use(OpenerContext);
  const [isHovered, setHovered] = useState(false);
  const press = ({ currentTarget, shiftKey, nativeEvent }: MouseEvent<HTMLButtonElement>) => {
    if (document.activeElement !== currentTarget) currentTarget.focus({ preventScroll: true });
    const pressed = nativeEvent.detail > 0 ? begun.current : onPress;
    pressed?.({ shiftKey, pointerType: nativeEvent instanceof PointerEvent ? nativeEvent.pointerType : '' });
    opener?.onPress();
  };
  return (
    <button
      type="button"
      {...rest}
      {...(opener ? { 'aria-haspopup': 'menu', 'aria-expanded': opener.isOpen } : {})}
      ref={opener?.ref ?? ref}
      disabled={isDisabled}
      data-hovered={(isHovered && !isDisabled) || undefined}
      className={className}
      onClick={press}
      onPointerDown={(event) => {
        begun.current = onPress;
        rest.onPointerDown?.(event);
      }}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') setHovered(true);
        onPointerEnter?.(event);
        opener?.onPointerEnter();
      }}
      onPointerLeave={(event) => {
        setHovered(false);
        onPointerLeave?.(event);
      }}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
        onKeyDown?.(event);
        opener?.onKeyDown(event);
      }}
    />
  );
}
