export * from './gentle-hint.ts';
