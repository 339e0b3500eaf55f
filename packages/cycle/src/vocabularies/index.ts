export * from './catalogue.ts';
export * from './name-starters.ts';
export * from './offer.ts';
export * from './own-terms.ts';
export * from './pause-plan.ts';
export * from './said-terms.ts';
export * from './vocabulary.ts';
