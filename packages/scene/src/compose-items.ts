import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import type { Box, Curve, Point } from '@undercurrent/geometry';
import {
  alongCurve,
  boxAroundBoxes,
  boxAroundCurve,
  boxAt,
  endOf,
  growBox,
  minus,
  origin,
  plus,
  reshapeCurve,
  startOf,
} from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import { drawColumnHead } from './column-head.ts';
import { drawCycleName } from './cycle-name.ts';
import { drawAmplifier, drawLine, lineLooks } from './edge/draw-edge.ts';
import { drawNote } from './edge/note.ts';
import type { Ground } from './ground.ts';
import type { ItemTools } from './item-tools.ts';
import type { Line } from './layout/lines.ts';
import { lineKeys } from './layout/lines.ts';
import type { Mark } from './mark.ts';
import { inFocus } from './quiet.ts';
import type { PlacedEdge, Scene, SceneItem } from './scene.ts';
import { composeAnnotations } from './compose-annotations.ts';
import { composeStones } from './compose-stones.ts';
import { composeCards, placeCards, withoutGhosts } from './compose-cards.ts';
import { composeSky } from './compose-sky.ts';
import { composeWater } from './compose-water.ts';

/** An edge that closes a ring which is not complete yet. */
const faint = 0.35;
const emptyBounds: Box = { x: -420, y: -260, width: 840, height: 520 };

/** The scene of a map on its ground, with what is dragged moved. */
export function composeItems(map: CycleMap, ground: Ground, tools: ItemTools): Scene {
  const placed = placeCards(ground, tools);
  const placements = withoutGhosts(placed, tools.ghosts);
  const edges = new Map<CardId, PlacedEdge>();
  const lines = composeLines(ground, { tools, edges });
  const cards = composeCards(ground, { placements: placed, tools });
  const names = [...composeHeads(ground, tools), ...composeNames(ground, tools)];
  const sky = composeSky(ground, tools);
  const water = composeWater(map, ground, tools);
  const annotations = composeAnnotations(map, ground, { tools, placements });
  const stones = composeStones(ground, tools);
  const shown = [...lines, ...water.above, ...cards, ...stones, ...names, ...annotations.items];
  const bounds =
    boxAroundBoxes([...shown.map((item) => item.box), ...sky.boxes, ...water.boxes]) ?? emptyBounds;
  return {
    layout: map.layout,
    items: [...sky.items, ...water.items, ...shown],
    placements,
    edges,
    annotationBoxes: annotations.boxes,
    annotationPlaces: annotations.places,
    nameBox: ground.arrangement.names.values().next().value ?? null,
    bounds,
    waterlineY: ground.arrangement.water && map.isBeneathRaised ? ground.arrangement.water.y : null,
  };
}

function composeLines(
  ground: Ground,
  { tools, edges }: { tools: ItemTools; edges: Map<CardId, PlacedEdge> },
): readonly SceneItem[] {
  const quiet: SceneItem[] = [];
  const ring: SceneItem[] = [];
  for (const [key, line] of ground.settled.lines) {
    const curve = bentLine(line, ground, { tools, edges });
    const item = composeLine(key, { ...line, curve }, { ground, tools });
    if (line.kind === 'ring' && !tools.ghosts.has(line.from)) {
      edges.set(line.from, { from: line.from, to: cardAfter(line, ground, tools), curve });
    }
    if (item) (line.kind === 'ring' ? ring : quiet).push(inFocus(item, areaOf[line.kind], tools));
  }
  return [...quiet, ...ring];
}

/** The card an edge leads to, past the places that wait there. */
function cardAfter({ to }: Line, ground: Ground, { ghosts }: ItemTools): CardId {
  let next = to;
  for (let steps = 0; ghosts.has(next) && steps <= ghosts.size; steps++) {
    next = ground.arrangement.edges.get(next)?.to ?? next;
  }
  return next;
}

const areaOf = { ring: 'ring', hung: 'beneath', exit: 'new-steps', way: 'new-steps' } as const;

/** A line with its ends moved along with what is being dragged; the same curve while nothing of it is. */
function bentLine(
  line: Line,
  ground: Ground,
  { tools, edges }: { tools: ItemTools; edges: ReadonlyMap<CardId, PlacedEdge> },
): Curve {
  const { centers } = tools;
  if (centers.size === 0) return line.curve;
  const to = centers.get(line.to) ?? origin;
  const from = line.edge ? shiftOfEdge(line.edge, ground, edges) : (centers.get(line.from) ?? origin);
  if (to.x === 0 && to.y === 0 && from.x === 0 && from.y === 0) return line.curve;
  return reshapeCurve(line.curve, plus(startOf(line.curve), from), plus(endOf(line.curve), to));
}

function shiftOfEdge(edge: CardId, ground: Ground, edges: ReadonlyMap<CardId, PlacedEdge>): Point {
  const still = ground.settled.lines.get(lineKeys.ring(edge))?.curve;
  const now = edges.get(edge)?.curve;
  if (!still || !now || still === now) return origin;
  return minus(alongCurve(now, 0.5).at, alongCurve(still, 0.5).at);
}

function composeLine(
  key: string,
  line: Line,
  { ground, tools }: { ground: Ground; tools: ItemTools },
): SceneItem | null {
  const { palette, cache } = tools;
  const card = ground.sized.faces.get(line.kind === 'exit' ? line.to : line.from)?.card;
  const look = card ? ground.looks.get(card.owner) : undefined;
  if (!card || !look) return null;
  const { note, amplifies, isPressed, isFaint } = lineParts(line, card, { ground, tools });
  const noteAt = ground.settled.notes.get(line.from);
  return cache.item(
    key,
    [line.curve, look, palette, note, noteAt?.x, noteAt?.y, amplifies, isFaint, isPressed, line.to],
    () => {
      const style = lineLook(line, { color: look.paint.line, dash: look.dash, amplifies });
      const noteBox = (curve: Curve) =>
        note && noteAt ? { ...plus(alongCurve(curve, 0.5).at, noteAt), ...note.size } : null;
      const draw = (curve: Curve): readonly Mark[] => {
        const words = noteBox(curve);
        const shaft = drawLine(curve, style, palette);
        return [
          ...(isFaint ? shaft.map((mark): Mark => ({ ...mark, opacity: faint })) : shaft),
          ...(amplifies ? drawAmplifier(curve, style.color, palette) : []),
          ...(note && words ? drawNote(note, words, { look, palette }) : []),
        ];
      };
      const boxes = [growBox(boxAroundCurve(line.curve), 14), noteBox(line.curve)].filter(
        (one) => one !== null,
      );
      const box = boxAroundBoxes(boxes) ?? boxAroundCurve(line.curve);
      const target = isPressed ? ({ kind: 'edge', from: line.from, to: line.to } as const) : null;
      return {
        target,
        box,
        marks: draw(line.curve),
        motion: { kind: 'curve', curve: line.curve, draw },
      };
    },
  );
}

/** What an edge of the ring has more than a shaft; other lines have none of it. */
function lineParts(line: Line, card: Card, { ground, tools }: { ground: Ground; tools: ItemTools }) {
  const isOnRing = line.kind === 'ring';
  const isWaiting = tools.ghosts.has(line.from) || tools.ghosts.has(line.to);
  const closesDraft = isOnRing && ground.open.some((ring) => ring.last === line.from);
  return {
    note: isOnRing ? ground.sized.notes.get(line.from) : undefined,
    amplifies: isOnRing && card.edge?.amplifies === true,
    isPressed: isOnRing && !isWaiting,
    isFaint: isWaiting || closesDraft,
  };
}

function lineLook(
  line: Line,
  {
    color,
    dash,
    amplifies,
  }: { color: string; dash: Parameters<typeof lineLooks.ring>[1]; amplifies: boolean },
) {
  if (line.kind === 'hung') return lineLooks.hung(color);
  if (line.kind === 'exit') return lineLooks.exit(color);
  return amplifies ? lineLooks.amplified(color, dash) : lineLooks.ring(color, dash);
}

function composeNames(ground: Ground, { palette, cache }: ItemTools): readonly SceneItem[] {
  return [...ground.arrangement.names].flatMap(([cycle, box]) => {
    const block = ground.sized.names.get(cycle);
    if (!block || block.lines.every((line) => line === '')) return [];
    return [
      cache.item(`name/${block.cycle}`, [block, box.x, box.y, palette], () => ({
        target: { kind: 'cycle-name', id: block.cycle },
        box: growBox(box, 6),
        marks: drawCycleName(block, box, palette),
        motion: {
          kind: 'place',
          at: box,
          draw: (at) => drawCycleName(block, { ...box, x: at.x, y: at.y }, palette),
        },
      })),
    ];
  });
}

/** The names above columns, with each person's shape. */
function composeHeads(ground: Ground, { palette, cache, wrap }: ItemTools): readonly SceneItem[] {
  return ground.arrangement.columns.flatMap(({ owner, middle }) => {
    const look = ground.looks.get(owner);
    if (!look?.person) return [];
    const { name } = look.person;
    const { width } = wrap(name, mapFonts.columnHead, Infinity);
    return [
      cache.item(`column/${owner}`, [look, middle.x, middle.y, palette], () => ({
        target: null,
        box: boxAt({ x: middle.x, y: middle.y + 10 }, { width: width + 40, height: 30 }),
        marks: drawColumnHead(look, middle, width),
        motion: { kind: 'place', at: middle, draw: (at) => drawColumnHead(look, at, width) },
      })),
    ];
  });
}
