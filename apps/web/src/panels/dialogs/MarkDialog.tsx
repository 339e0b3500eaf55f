import { holdsArrows, limits } from '@undercurrent/cycle';
import type { ArrowHold, CycleMap } from '@undercurrent/cycle';
import { centerOf } from '@undercurrent/geometry';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { penColorOf } from '../../connection/pen-color.ts';
import { useAct } from '../../connection/use-act.ts';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { newAnnotationId } from '../../platform/new-ids.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Select } from '../../parts/Select.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { seenBox, useCamera } from '../../stores/camera.ts';
import { useSelection } from '../../stores/selection.ts';
import { isCardId } from '../../tools/tool.ts';
import '../../words/learn-card.ts';
import '../../words/learn-marks.ts';
import { t } from '../../words/t.ts';
import { addMark, markForms } from './add-mark.ts';
import type { MarkForm, MarkWish } from './add-mark.ts';
import { ArrowEnds } from './ArrowEnds.tsx';
import styles from './CardDialog.module.css';

const formWords = {
  sticky: 'tools.sticky',
  label: 'tools.label.tool',
  arrow: 'tools.arrow',
  box: 'tools.box',
  ellipse: 'tools.ellipse',
} as const satisfies Record<MarkForm, string>;

/** Puts a mark on the paper without a hand that draws it: a note, writing, an arrow between cards, a shape. */
export function MarkDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  return map ? <MarkForms map={map} onClose={onClose} /> : null;
}

function MarkForms({ map, onClose }: { readonly map: CycleMap; readonly onClose: () => void }) {
  const connection = useConnection();
  const act = useAct();
  const [wish, setWish] = useState(() => firstWish(map));
  const { form, words } = wish;
  const isWritten = form === 'sticky' || form === 'label';
  const finish = (event: FormEvent) => {
    event.preventDefault();
    const id = newAnnotationId();
    const middle = centerOf(seenBox(useCamera.getState()));
    const mark = { ...wish, id, middle, color: penColorOf(connection) };
    if (!act('add mark', (now, actor) => addMark(now, actor, mark), { words })) return;
    useSelection.getState().select([id]);
    onClose();
  };
  return (
    <Dialog
      title={t('marks.add')}
      onClose={onClose}
      footer={
        <Button look="primary" type="submit" form="mark" isDisabled={form === 'label' && words.trim() === ''}>
          {t('marks.place')}
        </Button>
      }
    >
      <form id="mark" className={styles['form']} onSubmit={finish}>
        <Select<MarkForm>
          label={t('card.kind')}
          value={form}
          options={markForms.map((each) => ({ value: each, label: t(formWords[each]) }))}
          onChoose={(chosen) => setWish({ ...wish, form: chosen })}
        />
        {isWritten ? (
          <TextField
            autoFocus
            label={t('marks.words')}
            isMultiline
            maxLength={limits.words}
            value={words}
            onChange={(typed) => setWish({ ...wish, words: typed })}
          />
        ) : null}
        {form === 'arrow' ? (
          <ArrowEnds map={map} ends={wish} onChoose={(end, hold) => setWish({ ...wish, [end]: hold })} />
        ) : null}
      </form>
    </Dialog>
  );
}

/** A note; for an arrow, from the first thing that is selected to the next. */
function firstWish({ cards, annotations }: CycleMap): MarkWish {
  const holds = useSelection.getState().ids.flatMap((id): readonly ArrowHold[] => {
    if (isCardId(id)) return cards.has(id) ? [{ card: id }] : [];
    return holdsArrows(annotations.get(id)) ? [{ card: null, mark: id }] : [];
  });
  const paper = { card: null };
  return { form: 'sticky', words: '', from: holds[0] ?? paper, to: holds[1] ?? paper };
}
