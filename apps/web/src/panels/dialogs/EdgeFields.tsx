import { limits } from '@undercurrent/cycle';
import type { EdgeNote } from '@undercurrent/cycle';
import { Switch } from '../../parts/Switch.tsx';
import { TextField } from '../../parts/TextField.tsx';
import '../../words/learn-card.ts';
import { t } from '../../words/t.ts';

interface EdgeFieldsProps {
  readonly edge: EdgeNote;
  readonly onChange: (edge: EdgeNote) => void;
  readonly autoFocus?: boolean;
}

/** A few words on an arrow of the ring, and whether it turns the cycle up. */
export function EdgeFields({ edge, onChange, autoFocus = false }: EdgeFieldsProps) {
  return (
    <>
      <TextField
        label={t('canvas.edge.words')}
        placeholder={t('canvas.edge.wordsHint')}
        maxLength={limits.label}
        autoFocus={autoFocus}
        value={edge.words}
        onChange={(words) => onChange({ ...edge, words })}
      />
      <Switch
        label={t('canvas.edge.amplifies')}
        hint={t('canvas.edge.amplifiesHint')}
        isOn={edge.amplifies}
        onSwitch={(amplifies) => onChange({ ...edge, amplifies })}
      />
    </>
  );
}
