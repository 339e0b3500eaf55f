export * from './mark.ts';
export * from './scene.ts';
