import type { Plugin } from 'vite';

const reconciler = /\/react-reconciler\/cjs\/react-reconciler\.production\.js$/;

/** What react-konva's host configuration says: it changes a canvas in place, and there is no page to take over. */
const abilities = {
  supportsMutation: true,
  supportsMicrotasks: true,
  supportsPersistence: false,
  supportsHydration: false,
  supportsResources: false,
  supportsSingletons: false,
  supportsTestSelectors: false,
} as const;

/**
 * React's reconciler asks its host what it can do only when it runs. react-konva's answers never change, so they
 * are put in while building, and what is for other hosts falls away.
 */
export function leanReconciler(): Plugin {
  return {
    name: 'lean-reconciler',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (reconciler.test(id) ? { code: answerAll(code), map: null } : null),
  };
}

function answerAll(code: string): string {
  return Object.entries(abilities).reduce((known, [ability, answer]) => {
    const asked = new RegExp(`(?<![.\\w])${ability}\\b(?! = )`, 'g');
    if (!known.includes(`${ability} = $$$config.${ability}`) || !asked.test(known)) {
      throw new Error(`The reconciler does not ask for ${ability} any more: see which answers it needs now`);
    }
    return known.replace(asked, String(answer));
  }, code);
}
