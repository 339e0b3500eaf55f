import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const buildScript = fileURLToPath(new URL('../../server/build.mjs', import.meta.url));

const built = new Map<string, Promise<string>>();

/** The program `npm start` runs, without the app; gives back its path. Made once a test file. */
export const buildPlainServer = (): Promise<string> => buildOnce('build', 'server/src/main.ts');

/** The same server as a program whose end and whose disk a test decides. */
export const buildSteppedServer = (): Promise<string> =>
  buildOnce('stepped', 'tests/world/stepped-server.ts');

function buildOnce(folder: string, entry: string): Promise<string> {
  const program = built.get(entry) ?? build(join(root, 'tests/.output', folder), entry);
  built.set(entry, program);
  return program;
}

async function build(folder: string, entry: string): Promise<string> {
  const script: { readonly buildProgram: (setup: object) => Promise<string> } = await import(
    /* @vite-ignore */ buildScript
  );
  return script.buildProgram({ folder, entry });
}
