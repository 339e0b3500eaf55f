export const browserArguments: readonly string[];
export function findChromium(environment?: NodeJS.ProcessEnv): Promise<string | null>;
export function ensureChromium(say?: (sentence: string) => void): Promise<string>;
