import type { ExampleId } from '../example-ids.ts';
import type { ExampleMap } from './example-map.ts';
import { jimiAndSteve } from './jimi-and-steve.ts';
import { lanieAndMalaki } from './lanie-and-malaki.ts';
import { sharonAndMarcus } from './sharon-and-marcus.ts';

export * from './example-map.ts';

/** The filled maps that everybody may open and play with, by the couple. */
export const examples: Readonly<Record<ExampleId, ExampleMap>> = {
  'lanie-and-malaki': lanieAndMalaki,
  'sharon-and-marcus': sharonAndMarcus,
  'jimi-and-steve': jimiAndSteve,
};
