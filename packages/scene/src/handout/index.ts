export * from './compose-handout.ts';
export * from './content.ts';
export * from './page.ts';
