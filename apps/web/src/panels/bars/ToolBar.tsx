import {
  BoxSelect,
  Circle,
  Eraser,
  Hand,
  Highlighter,
  MousePointer2,
  MoveUpRight,
  PencilLine,
  Redo2,
  Shapes,
  Sparkle,
  Square,
  SquarePlus,
  StickyNote,
  Type,
  Undo2,
} from 'lucide-react';
import { Suspense, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { chooseTool, draws } from '../../connection/choose-tool.ts';
import { takeStep } from '../../connection/take-step.ts';
import { useConnection, useHistory, useMay } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { later } from '../../parts/later.ts';
import { Menu } from '../../parts/Menu.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { ToolToggle } from '../../parts/ToolToggle.tsx';
import { hasToolRoom } from '../../platform/media.ts';
import { useComposer } from '../../stores/composer.ts';
import { useTool } from '../../stores/tool.ts';
import type { ToolName } from '../../stores/tool.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import styles from './ToolBar.module.css';

const PenColors = later(async () => (await import('./PenColors.tsx')).PenColors);

interface ToolButton {
  readonly tool: ToolName;
  readonly words: WordKey;
  readonly icon: ReactNode;
  readonly keys: string;
}

/** Tools that draw in a colour of their own choice. */
const inkTools: readonly ToolName[] = ['pen', 'highlighter', 'arrow', 'box', 'ellipse'];

const moving: readonly ToolButton[] = [
  { tool: 'select', words: 'tools.select', icon: <MousePointer2 />, keys: 'V' },
  { tool: 'hand', words: 'tools.hand', icon: <Hand />, keys: 'H' },
];
const drawing: readonly ToolButton[] = [
  { tool: 'sticky', words: 'tools.sticky', icon: <StickyNote />, keys: 'S' },
  { tool: 'label', words: 'tools.label.tool', icon: <Type />, keys: 'T' },
  { tool: 'pen', words: 'tools.pen', icon: <PencilLine />, keys: 'P' },
  { tool: 'eraser', words: 'tools.eraser', icon: <Eraser />, keys: 'E' },
];

const arrow: ToolButton = { tool: 'arrow', words: 'tools.arrow', icon: <MoveUpRight />, keys: 'A' };
/** What is needed now and then; the one in hand shows on the button. */
const further: readonly ToolButton[] = [
  { tool: 'several', words: 'tools.several', icon: <BoxSelect />, keys: 'G' },
  { tool: 'highlighter', words: 'tools.highlighter', icon: <Highlighter />, keys: 'M' },
  { tool: 'box', words: 'tools.box', icon: <Square />, keys: 'R' },
  { tool: 'ellipse', words: 'tools.ellipse', icon: <Circle />, keys: 'O' },
  { tool: 'laser', words: 'tools.laser', icon: <Sparkle />, keys: 'K' },
];

interface ToolBarProps {
  /** Down the side of the map, or across it on a phone. */
  readonly orientation: 'vertical' | 'horizontal';
}

/** What is in the hand. */
export function ToolBar({ orientation }: ToolBarProps) {
  const tool = useTool((store) => store.tool);
  const connection = useConnection();
  const mayDraw = useMay('draw');
  const askFocus = useComposer((store) => store.askFocus);
  const isWide = orientation === 'vertical';
  // Across a phone, and in a low column, there is room for eight; a finger moves the paper anyway.
  const hasRoom = useSyncExternalStore(hasToolRoom.subscribe, hasToolRoom.read) && isWide;
  const at = isWide ? 'end' : 'top';
  const toggle = ({ tool: name, words, icon, keys }: ToolButton) => (
    <ToolToggle
      key={name}
      label={t(words)}
      icon={icon}
      keys={keys}
      tooltipAt={at}
      isSelected={tool === name}
      isIdle={draws(name) && !mayDraw}
      onToggle={() => chooseTool(connection, tool === name ? 'select' : name)}
    />
  );
  return (
    <div className={`${styles['tools']} ${styles[orientation]}`}>
      <Panel label={t('tools.label')} orientation={orientation}>
        {(hasRoom ? moving : moving.slice(0, 1)).map(toggle)}
        {isWide ? (
          <>
            <span aria-hidden className={styles['rule']} />
            <IconButton
              label={t('tools.addCard')}
              icon={<SquarePlus />}
              keys="N"
              tooltipAt={at}
              onPress={askFocus}
            />
          </>
        ) : null}
        {drawing.map(toggle)}
        {hasRoom ? toggle(arrow) : null}
        <FurtherTools at={at} tools={hasRoom ? further : [arrow, ...further]} />
        {isWide ? <span aria-hidden className={styles['rule']} /> : null}
        <UndoButtons at={at} />
      </Panel>
      <Suspense>{inkTools.includes(tool) ? <PenColors orientation={orientation} /> : null}</Suspense>
    </div>
  );
}

interface FurtherToolsProps {
  readonly at: 'end' | 'top';
  readonly tools: readonly ToolButton[];
}

function FurtherTools({ at, tools }: FurtherToolsProps) {
  const tool = useTool((store) => store.tool);
  const choose = useTool((store) => store.choose);
  const inHand = tools.find((one) => one.tool === tool);
  const group = {
    id: 'further',
    label: t('tools.further'),
    entries: tools.map(({ tool: name, words, icon, keys }) => ({
      id: name,
      label: t(words),
      icon,
      keys,
      onChoose: () => choose(name),
    })),
  };
  return (
    <Menu label={t('tools.further')} groups={[group]} placement={at === 'end' ? 'end top' : 'top end'}>
      <IconButton
        label={t('tools.further')}
        icon={inHand?.icon ?? <Shapes />}
        tooltipAt={at}
        isChosen={inHand !== undefined}
      />
    </Menu>
  );
}

function UndoButtons({ at }: { readonly at: 'end' | 'top' }) {
  const connection = useConnection();
  const { canUndo, canRedo } = useHistory();
  return (
    <>
      <IconButton
        label={t('tools.undo')}
        icon={<Undo2 />}
        keys={t('keys.ctrl', { key: 'Z' })}
        tooltipAt={at}
        isIdle={!canUndo}
        onPress={() => takeStep(connection, 'undo')}
      />
      <IconButton
        label={t('tools.redo')}
        icon={<Redo2 />}
        keys={t('keys.ctrlShift', { key: 'Z' })}
        tooltipAt={at}
        isIdle={!canRedo}
        onPress={() => takeStep(connection, 'redo')}
      />
    </>
  );
}
