export * from './clip.ts';
export * from './take-clip.ts';
