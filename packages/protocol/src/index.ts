export * from './audit.ts';
export * from './close-reasons.ts';
export * from './frames.ts';
export * from './http.ts';
export * from './limits.ts';
export * from './presence.ts';
export * from './refusal-notice.ts';
export * from './rooms.ts';
