/**
 * Words without the characters that turn the direction of what stands behind them: in a sentence with words of others
 * they would have theirs read backwards. The marks that set a name apart stay.
 */
export const withoutTurns = (words: string): string => words.replace(/[\u202a-\u202e\u2066\u2067]/gu, '');
