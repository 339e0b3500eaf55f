export * from './box.ts';
export * from './curve.ts';
export * from './hit.ts';
export * from './path-text.ts';
export * from './point.ts';
export * from './smooth.ts';
export * from './spread.ts';
export * from './ways.ts';
