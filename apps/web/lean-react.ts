import { Visitor, parseSync } from 'oxc-parser';
import type { Plugin } from 'vite';

/** What one module of React's is relieved of. */
interface Cuts {
  /** Questions to its host, with the answers that never change here. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Variables that keep their first value. */
  readonly settled: readonly string[];
  /** Functions that find nothing to do, by name or by a part of it. */
  readonly idle: readonly (string | RegExp)[];
  /** Members nobody calls. */
  readonly uncalled: readonly RegExp[];
}

/** A page that was rendered elsewhere and is taken over. */
const hydration = [
  'updateDehydratedSuspenseComponent',
  'popHydrationState',
  'popToNextHostParent',
  'throwOnHydrationMismatch',
];
/** The same, where the page is the browser's: events that came too early, and what the server sent along. */
const pageHydration = [
  'attemptExplicitHydrationTarget',
  'attemptReplayContinuousQueuedEvent',
  'canHydrateInstance',
  'clearHydrationBoundary',
  'getHydratableHoistableCache',
  'prepareToHydrateHostInstance',
  'queueIfContinuousEvent',
  'replayUnblockedEvents',
  'retryIfBlockedOn',
  'scheduleReplayQueueIfNeeded',
];
const viewTransitions = [
  /ViewTransition/,
  'commitAfterMutationEffectsOnFiber',
  'recursivelyTraverseAfterMutationEffects',
];
/** Style sheets, scripts and titles that are rendered anywhere and end up in the head, and what loads ahead. */
const headResources = [
  'acquireResource',
  'adoptPreloadPropsForScript',
  'getResource',
  'getStyleKey',
  'insertStylesheetIntoRoot',
  'insertSuspendedStylesheets',
  'isHostHoistableType',
  'mountHoistable',
  'preconnectAs',
  'preinitModuleScript',
  'preinitScript',
  'preinitStyle',
  'preload',
  'preloadModule',
  'preloadStylesheet',
  'suspendResource',
];

/**
 * What this app never asks React for (a guard reads the sources for it). None of it does anything without being
 * asked, so that React behaves as before; 16 kB gzip of a map's first load are for that alone.
 */
export const cuts: Readonly<Record<string, Cuts>> = {
  'react-dom-client.production.js': {
    answers: {},
    settled: ['isHydrating'],
    idle: [...hydration, ...pageHydration, ...viewTransitions, ...headResources],
    uncalled: [/^exports\.hydrateRoot$/, /^FragmentInstance\.prototype\./],
  },
  'react-reconciler.production.js': {
    // react-konva changes a canvas in place, and there is no page to take over.
    answers: {
      supportsMutation: true,
      supportsMicrotasks: true,
      supportsPersistence: false,
      supportsHydration: false,
      supportsResources: false,
      supportsSingletons: false,
      supportsTestSelectors: false,
    },
    settled: ['isHydrating'],
    idle: [...hydration, ...viewTransitions],
    // All but what react-konva calls.
    uncalled: [
      /^exports\.(?!createContainer$|updateContainer$|injectIntoDevTools$|flushSyncFromReconciler$|flushSyncWork$)/,
    ],
  },
};

/** Cuts out of React what the app never asks it for. The build stops when React is not as it is known here. */
export function leanReact(): Plugin {
  return {
    name: 'lean-react',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const name = /[\\/]react-(?:dom|reconciler)[\\/]cjs[\\/]([\w.-]+)$/.exec(id)?.[1] ?? '';
      const cut = cuts[name];
      return cut ? { code: cutOut(code, cut), map: null } : null;
    },
  };
}

/** The code of a module without what it is relieved of. Throws when one of the cuts meets nothing. */
export function cutOut(code: string, { answers, settled, idle, uncalled }: Cuts): string {
  const met = new Set<unknown>();
  const meet = <Cut>(list: readonly Cut[], isIt: (cut: Cut) => boolean): boolean => {
    const found = list.filter(isIt);
    for (const cut of found) met.add(cut);
    return found.length > 0;
  };
  const edits: CodeEdit[] = [];
  new Visitor({
    FunctionDeclaration({ id, body }) {
      const isIdle = (cut: string | RegExp) =>
        typeof cut === 'string' ? cut === id?.name : cut.test(id?.name ?? '');
      if (body && meet(idle, isIdle)) edits.push({ ...body, by: '{}' });
    },
    ExpressionStatement({ start, end, expression }) {
      if (expression.type !== 'AssignmentExpression') return;
      const member = code.slice(expression.left.start, expression.left.end);
      if (meet(uncalled, (cut) => cut.test(member))) edits.push({ start, end, by: '' });
    },
    AssignmentExpression({ start, end, left, right }) {
      if (left.type !== 'Identifier' || !meet(settled, (name) => name === left.name)) return;
      edits.push({ start, end, by: `(${code.slice(right.start, right.end)})` });
    },
  }).visit(parseSync('react.js', code).program);
  for (const cut of [...settled, ...idle, ...uncalled]) {
    if (!met.has(cut)) throw new Error(`React has no ${String(cut)} any more: see what it needs now`);
  }
  return answerAll(applyEdits(code, edits), answers);
}

/** What takes the place of a part of some code. */
export interface CodeEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The outermost of edits that lie in one another; from the end, so that places stay. */
export function applyEdits(code: string, edits: readonly CodeEdit[]): string {
  const outer = edits.filter(
    (edit) => !edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end),
  );
  return outer
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code);
}

function answerAll(code: string, answers: Cuts['answers']): string {
  return Object.entries(answers).reduce((known, [ability, answer]) => {
    const asked = new RegExp(`(?<![.\\w])${ability}\\b(?! = )`, 'g');
    if (!known.includes(`${ability} = $$$config.${ability}`) || !asked.test(known)) {
      throw new Error(`The reconciler does not ask for ${ability} any more: see which answers it needs now`);
    }
    return known.replace(asked, String(answer));
  }, code);
}
