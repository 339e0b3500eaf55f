import type { SlotOwner, Template } from '@undercurrent/cycle/templates';
import { surfaceOf } from '@undercurrent/cycle';
import type { Surface } from '@undercurrent/cycle';

/** The size of a template's picture, and of a card in it. */
export const pictureSize = { width: 96, height: 64, cardWidth: 18, cardHeight: 10 } as const;

/** Whose card it is, as far as a picture tells people apart. */
export type PictureOwner = 'first' | 'second' | 'third' | 'together';

export interface PictureCard {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly owner: PictureOwner;
}

/** A template as a small picture: its places, and the way that leads through those of the ring. */
export interface TemplatePicture {
  readonly cards: readonly PictureCard[];
  readonly way: string;
  /** Where the water begins; null for a template that asks for nothing beneath. */
  readonly waterY: number | null;
  /** Ways out of the ring, to the new steps. */
  readonly exits: readonly string[];
}

/** Draws a template from its own slots: the ring in its layout, what lies beneath, and the new steps beside it. */
export function pictureOf({ slots, layout }: Pick<Template, 'slots' | 'layout'>): TemplatePicture {
  const ownersOn = (surface: Surface) =>
    slots.filter(({ kind }) => surfaceOf(kind) === surface).map(({ owner }) => owner);
  const beneath = ownersOn('beneath');
  const steps = ownersOn('new-steps');
  const room: Room = {
    left: 4,
    top: 4,
    right: steps.length > 0 ? 66 : 92,
    bottom: beneath.length > 0 ? 42 : 60,
  };
  const draw = layout === 'columns' || layout === 'figure-eight' ? drawings[layout] : drawings.ring;
  const ring = draw(ownersOn('ring').flatMap(peopleOf), room);
  const stepCards = steps.map((owner, index) => ({ x: 82, y: 13 + index * 16, owner: nameOf(owner) }));
  const beneathCards = beneath.map((owner, index) => ({
    x: (96 * (index + 0.5)) / beneath.length,
    y: 56,
    owner: nameOf(owner),
  }));
  return {
    cards: [...ring.cards, ...beneathCards, ...stepCards],
    way: ring.way,
    waterY: beneath.length > 0 ? 48 : null,
    exits: stepCards.map(({ y }) => `M65 ${y}H71`),
  };
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Ring {
  readonly cards: readonly PictureCard[];
  readonly way: string;
}

type Draw = (owners: readonly PictureOwner[], room: Room) => Ring;

const { cardWidth, cardHeight } = pictureSize;

const drawRing: Draw = (owners, { left, top, right, bottom }) => {
  if (owners.length === 0) return { cards: [], way: '' };
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [rx, ry] = [(right - left - cardWidth) / 2, (bottom - top - cardHeight) / 2];
  const cards = owners.map((owner, index) => {
    const first = owners.length === 2 ? 180 : -126;
    const angle = ((first + (360 * index) / owners.length) * Math.PI) / 180;
    return { x: round(x + rx * Math.cos(angle)), y: round(y + ry * Math.sin(angle)), owner };
  });
  return { cards, way: `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0` };
};

const drawColumns: Draw = (owners, { top }) => {
  const columns = [...new Set(owners)];
  const count = new Map<PictureOwner, number>();
  const cards = owners.map((owner) => {
    const row = count.get(owner) ?? 0;
    count.set(owner, row + 1);
    const x = (96 * (columns.indexOf(owner) + 0.5)) / columns.length;
    return { x: round(x), y: top + 10 + row * 18, owner };
  });
  return { cards, way: cards.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') };
};

const drawFigureEight: Draw = (owners, { top, bottom }) => {
  const y = (top + bottom) / 2;
  const cards = (['first', 'second'] as const).flatMap((owner) => {
    const own = owners.filter((each) => each === owner);
    const x = owner === 'first' ? 25 : 71;
    const reach = (bottom - top - cardHeight) / 2;
    return own.map((_, index) => ({ x, y: y + (index === 0 ? -reach : reach), owner }));
  });
  const left = `C36 ${top - 8} 5 ${top - 6} 5 ${y}S36 ${bottom + 8} 48 ${y}`;
  const right = `S91 ${top - 6} 91 ${y}S60 ${bottom + 8} 48 ${y}`;
  return { cards, way: `M48 ${y}${left}${right}` };
};

const drawings = { ring: drawRing, columns: drawColumns, 'figure-eight': drawFigureEight } as const;

/** A slot of each person stands for a third one, too. */
function peopleOf(owner: SlotOwner): readonly PictureOwner[] {
  return owner === 'each' ? ['first', 'second', 'third'] : [nameOf(owner)];
}

function nameOf(owner: SlotOwner): PictureOwner {
  return owner === 'each' ? 'first' : owner;
}

const round = (length: number): number => Math.round(length * 10) / 10;
