import { Visitor, parseSync } from 'oxc-parser';
import type { Plugin } from 'vite';
import { applyEdits } from './lean-react.ts';
import type { CodeEdit } from './lean-react.ts';

/** What one module of Konva's is relieved of. */
interface KonvaCuts {
  /** Methods nobody calls. */
  readonly gone: readonly string[];
  /** Methods and functions that find nothing to do, and tables in which nothing is looked up. */
  readonly idle: readonly string[];
}

/** Pointers: the canvas reads them itself, and its stage hears none. */
const pointers = [
  '_pointerenter',
  '_pointerover',
  '_pointerdown',
  '_pointermove',
  '_pointerup',
  '_pointerleave',
  '_pointercancel',
  '_lostpointercapture',
  '_contextmenu',
  '_wheel',
  '_cancelClick',
  '_getContentPosition',
  '_getPointerById',
  '_pointerEventsEnabled',
  '_setPointerPosition',
  'getPointerPosition',
  'getPointersPositions',
  'setPointersPositions',
];

/** Nodes as bitmaps of their own, and what leaves Konva as a picture or as JSON. */
const pictures = [
  '_toKonvaCanvas',
  'cache',
  'clone',
  'toBlob',
  'toCanvas',
  'toDataURL',
  'toImage',
  'toObject',
  'toJSON',
];

const drags = [
  '_createDragElement',
  '_setDragPosition',
  'getDragDistance',
  'setAbsolutePosition',
  'startDrag',
];

/** Ways to look for nodes, to name them and to move them among each other: React keeps them in order. */
const searches = [
  '_isMatch',
  'addName',
  'findAncestor',
  'findAncestors',
  'getAbsoluteZIndex',
  'getAncestors',
  'getDepth',
  'getRelativePointerPosition',
  'hasName',
  'isClientRectOnScreen',
  'moveDown',
  'moveToBottom',
  'moveUp',
  'removeName',
];

/**
 * What the canvas never asks Konva for: a scene item is one shape that paints itself, it hits nothing, is dragged by
 * nobody and kept as no bitmap. None of it does anything without being asked.
 */
export const konvaCuts: Readonly<Record<string, KonvaCuts>> = {
  'Node.js': {
    gone: [
      ...pictures,
      ...drags,
      ...searches,
      '_createNode',
      '_drawCachedHitCanvas',
      '_drawCachedSceneCanvas',
      '_getCachedHitCanvas',
      '_getCachedSceneCanvas',
      '_getCachedSceneRect',
      'create',
      'getClientRect',
    ],
    idle: ['_registerCSSFilterFallback', 'parseCSSFilters'],
  },
  'Stage.js': {
    gone: [...pointers, '_toKonvaCanvas', 'cache', 'clone', 'getIntersection'],
    idle: ['_bindContentEvents'],
  },
  'Shape.js': {
    gone: ['drawHitFromCache', 'getClientRect', 'intersects'],
    idle: ['_setFillPatternTransform', '__getRadialGradient', '__getLinearGradient', 'drawHit'],
  },
  'Layer.js': {
    gone: [
      '_getIntersection',
      '_toKonvaCanvas',
      'createPNGStream',
      'getIntersection',
      'moveDown',
      'moveToBottom',
      'moveUp',
      'toggleHitCanvas',
    ],
    idle: ['drawHit'],
  },
  'Container.js': {
    gone: [
      '_descendants',
      '_generalFind',
      'clone',
      'find',
      'findOne',
      'getAllIntersections',
      'getClientRect',
      'toObject',
    ],
    idle: ['drawHit'],
  },
  'Canvas.js': { gone: ['_prepareIsolationCanvas', 'toDataURL'], idle: [] },
  'Context.js': {
    gone: ['_strokeLinearGradient', '_getFillStyle', '_getFillPattern', 'getTrace', 'createImageData'],
    idle: ['_enableTrace', 'simplifyArray'],
  },
  'DragAndDrop.js': {
    gone: [],
    idle: ['_listenToWindow', '_batchEvents', '_drag', '_endDragAfter', '_endDragBefore'],
  },
  'Util.js': {
    gone: [],
    idle: [
      'COLORS',
      '_getPointsRect',
      '_getProjectionToLine',
      '_getProjectionToSegment',
      '_hslColorToRGBA',
      '_prepareArrayForTween',
      '_prepareToStringify',
      '_rgbColorToRGBA',
      '_urlToImage',
      'drawRoundedPolygonPath',
      'drawRoundedRectPath',
      'isCanvasFarblingActive',
    ],
  },
};

/** Cuts out of Konva what the canvas never asks it for. The build stops when Konva is not as it is known here. */
export function leanKonva(): Plugin {
  return {
    name: 'lean-konva',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const name = /[\\/]node_modules[\\/]konva[\\/]lib[\\/](\w+\.js)$/.exec(id)?.[1] ?? '';
      const cuts = konvaCuts[name];
      return cuts ? { code: cutKonva(code, cuts), map: null } : null;
    },
  };
}

/** The code of a module without what it is relieved of. Throws when one of the cuts meets nothing. */
export function cutKonva(code: string, { gone, idle }: KonvaCuts): string {
  const met = new Set<string>();
  const edits: CodeEdit[] = [];
  const empty = (name: string, body: { readonly start: number; readonly end: number } | null) => {
    if (!body || !idle.includes(name)) return;
    met.add(name);
    edits.push({ ...body, by: '{}' });
  };
  new Visitor({
    MethodDefinition({ start, end, key, value }) {
      const name = code.slice(key.start, key.end);
      if (gone.includes(name)) {
        met.add(name);
        edits.push({ start, end, by: '' });
      } else empty(name, value.body);
    },
    Property({ key, value }) {
      if (value.type === 'FunctionExpression') empty(code.slice(key.start, key.end), value.body);
    },
    FunctionDeclaration({ id, body }) {
      if (id) empty(id.name, body);
    },
    VariableDeclarator({ id, init }) {
      if (init?.type === 'ObjectExpression') empty(code.slice(id.start, id.end), init);
    },
  }).visit(parseSync('konva.js', code).program);
  for (const name of [...gone, ...idle]) {
    if (!met.has(name)) throw new Error(`Konva has no ${name} any more: see what it needs now`);
  }
  return applyEdits(code, edits);
}
