import { memo } from 'react';
import { Shape } from 'react-konva/lib/ReactKonvaCore.js';
import type { ItemEntry } from './item-entry.ts';

interface ItemShapeProps {
  readonly entry: ItemEntry;
}

/** One scene item as one Konva shape. The entry stays the same object, so that it renders once. */
export const ItemShape = memo(({ entry }: ItemShapeProps) => (
  <Shape ref={entry.hold} sceneFunc={entry.paint} listening={false} perfectDrawEnabled={false} />
));
ItemShape.displayName = 'ItemShape';
