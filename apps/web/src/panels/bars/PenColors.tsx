import type { InkColor } from '@undercurrent/cycle';
import { useActor, usePeople } from '../../connection/use-connection.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { ToolToggle } from '../../parts/ToolToggle.tsx';
import { useTool } from '../../stores/tool.ts';
import { t } from '../../words/t.ts';
import styles from './PenColors.module.css';
import '../../words/learn-marks.ts';

/** The pen in plain ink, or in the colour of somebody on the map. */
export function PenColors({ orientation }: { readonly orientation: 'vertical' | 'horizontal' }) {
  const people = usePeople();
  const { person: speaker } = useActor();
  const own: InkColor = people.find(({ id }) => id === speaker)?.color ?? 'ink';
  const chosen = useTool((store) => store.penColor);
  const isHighlighter = useTool((store) => store.tool === 'highlighter');
  const choosePen = useTool((store) => store.choosePen);
  const colors: readonly { readonly color: InkColor; readonly label: string }[] = [
    { color: 'ink', label: t('tools.ink') },
    ...people.map((person) => ({ color: person.color, label: person.name })),
  ];
  return (
    <Panel label={t('tools.penColor')} orientation={orientation}>
      {colors.map(({ color, label }) => (
        <ToolToggle
          key={color}
          label={label}
          tooltipAt={orientation === 'vertical' ? 'end' : 'top'}
          isSelected={(chosen ?? own) === color}
          onToggle={() => choosePen(color === own ? null : color)}
          icon={<span data-paint={color} className={styles[isHighlighter ? 'highlighter' : 'ink']} />}
        />
      ))}
    </Panel>
  );
}
