import type { CycleMap, Owner, Paper } from '@undercurrent/cycle';
import type { Scene } from '../scene.ts';

/** A stretch of a line: plain words, or with an `owner` somebody's name, which is drawn as theirs. */
export interface HandoutRun {
  readonly text: string;
  readonly owner: Owner | null;
  /** Drawn heavier, such as what a line is about. */
  readonly isStrong?: boolean;
}

/** Words that flow over as many lines as they need. */
export type HandoutWords = readonly HandoutRun[];

/** One part of a handout, in the order in which it is read. */
export type HandoutSection =
  | {
      readonly kind: 'map';
      readonly scene: Scene;
      /** What it shows, for whoever cannot see it. */
      readonly description: string;
    }
  | {
      readonly kind: 'story';
      readonly heading: string;
      readonly sentences: readonly HandoutWords[];
      /** Who agreed to it; null while not everybody did. */
      readonly note: string | null;
    }
  | {
      readonly kind: 'columns';
      readonly heading: string;
      readonly owners: readonly Owner[];
      /** Each with a cell for every owner, in their order: what is there side by side is of one kind. */
      readonly rows: readonly (readonly HandoutWords[])[];
    }
  | {
      readonly kind: 'panel';
      readonly heading: string;
      readonly look: 'together' | 'dawn';
      readonly lines: readonly HandoutWords[];
    };

/** Everything a handout says, in words that are ready to be set. */
export interface HandoutContent {
  readonly paper: Paper;
  readonly people: CycleMap['people'];
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  readonly sections: readonly HandoutSection[];
}
