/** A point or a displacement. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height, both 0 or more. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner. */
export interface Box extends Point, Size {}
