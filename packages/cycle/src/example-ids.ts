/** The couples with a filled map to play with. None of them is anybody's client. */
export const exampleIds = ['lanie-and-malaki', 'sharon-and-marcus', 'jimi-and-steve'] as const;
export type ExampleId = (typeof exampleIds)[number];
