export * from './names-in-words.ts';
export * from './release.ts';
