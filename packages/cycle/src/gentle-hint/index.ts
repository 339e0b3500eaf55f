export * from './gentle-hint.ts';
export type { HintRules } from './hint-rules.ts';
export { loadHintRules } from './load-hint-rules.ts';
