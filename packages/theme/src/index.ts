export * from './contrast.ts';
export * from './css.ts';
export * from './mix-colors.ts';
export * from './palette.ts';
export * from './person-marks.ts';
export * from './space.ts';
export * from './type.ts';
