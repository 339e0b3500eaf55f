/** A thumb's breadth. */
const cornerPx = 44;

interface Press {
  readonly x: number;
  readonly y: number;
}

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly isPhone: boolean;
  readonly isRightToLeft: boolean;
}

/**
 * The corner that blanks the page, where no furniture stands: at the bottom left, on a phone at the top left; on the right
 * where words run from right to left.
 */
export function isInCorner({ x, y }: Press, { width, height, isPhone, isRightToLeft }: Screen): boolean {
  const fromStart = isRightToLeft ? width - x : x;
  return fromStart < cornerPx && (isPhone ? y < cornerPx : y > height - cornerPx);
}
