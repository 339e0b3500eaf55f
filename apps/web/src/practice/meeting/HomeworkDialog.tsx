import type { Person } from '@undercurrent/cycle';
import type { HomeworkWindow } from '@undercurrent/protocol';
import { useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { readTimeField, toTimeField } from '../../platform/local-time.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { askKey } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';
import styles from './HomeworkDialog.module.css';

const weekMs = 7 * 24 * 60 * 60 * 1_000;

interface HomeworkDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** From when until when one person may open the map alone. */
export function HomeworkDialog({ person, onClose }: HomeworkDialogProps) {
  const set = useSetHomework(person, onClose);
  const [nowMs] = useState(() => Date.now());
  const [from, setFrom] = useState(() => toTimeField(windowOf(person)?.fromMs ?? nowMs));
  const [until, setUntil] = useState(() => toTimeField(windowOf(person)?.untilMs ?? nowMs + weekMs));
  const fromMs = readTimeField(from);
  const untilMs = readTimeField(until);
  const problem = problemWith({ fromMs, untilMs, nowMs });
  const save = () => {
    if (fromMs !== null && untilMs !== null && !problem) void set({ fromMs, untilMs });
  };
  return (
    <Dialog
      title={t('homework.title')}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void set(null)}>{t('homework.close')}</Button>
          <Button look="primary" isDisabled={problem !== null} onPress={save}>
            {t('homework.save')}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p className={styles['lead']}>{t('homework.lead', { name: person.name })}</p>
        <TextField label={t('homework.from')} type="datetime-local" value={from} onChange={setFrom} />
        <TextField
          label={t('homework.until')}
          type="datetime-local"
          value={until}
          onChange={setUntil}
          isInvalid={problem !== null}
          error={problem ? t(problem) : ''}
        />
      </div>
    </Dialog>
  );
}

function windowOf({ id }: Person): HomeworkWindow | null {
  const { table } = useMeeting.getState();
  return table?.homework.find((each) => each.person === id) ?? null;
}

interface Written {
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  readonly nowMs: number;
}

function problemWith({ fromMs, untilMs, nowMs }: Written): WordKey | null {
  if (fromMs === null || untilMs === null || untilMs <= fromMs) return 'homework.order';
  return untilMs <= nowMs ? 'homework.past' : null;
}

function useSetHomework(person: Person, onDone: () => void) {
  const api = useApi();
  const { mapId } = useConnection();
  const tell = useNotice((store) => store.tell);
  return async (window: HomeworkWindow | null) => {
    const answer = await api.setHomework(mapId, person.id, window);
    if (answer.kind === 'answer') onDone();
    else tell({ key: askKey(answer), politeness: 'assertive' });
  };
}
