import { dateWords } from '../../words/locale.ts';

/** A date with its time, as people write it. */
export const sayMoment = (atMs: number): string => dateWords('moment', atMs);
