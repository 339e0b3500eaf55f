const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const letter = /\p{L}/u;

/** The direction of a text by its first letter; ltr when it has none. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = letter.exec(text);
  return first && rightToLeft.test(first[0]) ? 'rtl' : 'ltr';
}
