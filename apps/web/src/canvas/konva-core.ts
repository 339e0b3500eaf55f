import { Konva as Global } from 'konva/lib/Global.js';
import { Group } from 'konva/lib/Group.js';
import { Layer } from 'konva/lib/Layer.js';
import { Node } from 'konva/lib/Node.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';

/**
 * Konva with what the canvas draws with. The build gives it to react-konva in place of `konva/lib/Core.js`, which
 * brings tweens, animations and fast layers along (3 kB gzip).
 */
export const Konva = Object.assign(Global, {
  beginUpdateBatch: () => Node._beginUpdateBatch(),
  Group,
  Layer,
  Node,
  Shape,
  Stage,
});

// oxlint-disable-next-line import/no-default-export -- react-konva asks for it by this name
export { Konva as default };
