import type { MapSummary } from '@undercurrent/protocol';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey } from './ask-words.ts';
import { useApi } from './use-api.tsx';

interface DeleteMapDialogProps {
  readonly map: MapSummary;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks once more, then deletes the map for everybody. */
export function DeleteMapDialog({ map, onDeleted, onClose }: DeleteMapDialogProps) {
  const api = useApi();
  const tell = useNotice((store) => store.tell);
  const [isDeleting, setDeleting] = useState(false);

  const remove = async () => {
    setDeleting(true);
    const answer = await api.deleteMap(map.map);
    setDeleting(false);
    if (answer.kind === 'refusal') return tell({ key: askKey(answer), politeness: 'assertive' });
    tell({ key: 'practice.mapDeleted', politeness: 'polite' });
    return onDeleted();
  };

  return (
    <Dialog
      role="alertdialog"
      width="narrow"
      title={t('practice.deleteMapTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('parts.cancel')}
          </Button>
          <Button look="danger" isDisabled={isDeleting} onPress={() => void remove()}>
            {t('practice.deleteMapConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('practice.deleteMapWords', { title: map.title })}</p>
    </Dialog>
  );
}
