export * from './catalogue.ts';
export * from './ghost-cards.ts';
export * from './open-slots.ts';
export * from './template.ts';
