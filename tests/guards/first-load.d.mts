interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

export interface ScreenWeight {
  readonly screen: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

export const budgetKb: number;
export const screens: Readonly<Record<string, string>>;
export function filesOf(manifest: Manifest, key: string, seen?: Set<string>): Set<string>;
export function measureScreens(
  manifest: Manifest,
  sizeOf: (file: string) => number,
  modules?: Readonly<Record<string, string>>,
): readonly ScreenWeight[];
export function measureBuild(): readonly ScreenWeight[];
