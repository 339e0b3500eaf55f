/** The languages of the product, as BCP 47 names them. English is the one all others are translated from. */
export const languages = ['en', 'es', 'de', 'fr', 'ar'] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];
