/** A thumb's breadth. */
const cornerPx = 44;

interface Press {
  readonly x: number;
  readonly y: number;
}

interface Screen {
  readonly height: number;
  readonly isPhone: boolean;
}

/** The corner that blanks the page, where no furniture stands: at the bottom left, on a phone at the top left. */
export function isInCorner({ x, y }: Press, { height, isPhone }: Screen): boolean {
  return x < cornerPx && (isPhone ? y < cornerPx : y > height - cornerPx);
}
