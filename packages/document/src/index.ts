export * from './edit.ts';
export * from './origin.ts';
