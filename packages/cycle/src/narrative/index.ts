export * from './english/english-grammar.ts';
export * from './grammar.ts';
export * from './grammars.ts';
export * from './quoting-grammar.ts';
export * from './signatures.ts';
export * from './story.ts';
export * from './tell-moment.ts';
export * from './tell-story.ts';
