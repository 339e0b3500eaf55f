import { templateIds } from '@undercurrent/cycle';
import type { TemplateId } from '@undercurrent/cycle';
import { openSlots, suits, templates } from '@undercurrent/cycle/templates';
import { chooseTemplate } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import '../../words/learn-templates.ts';
import { t } from '../../words/t.ts';
import styles from './TemplatePicker.module.css';
import { TemplatePicker } from './TemplatePicker.tsx';

/** Another template for a map that is under way: it asks other questions, and touches nothing that was said. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const act = useAct();
  if (!map) return null;
  const choose = (template: TemplateId) => {
    const { layout } = templates[template];
    act('choose template', (now, actor) => chooseTemplate(now, actor, { template, layout }));
  };
  return (
    <Dialog
      title={t('template.title')}
      width="wide"
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('template.done')}</Button>}
    >
      <p className={styles['lead']}>{t('template.lead')}</p>
      <TemplatePicker
        label={t('template.label.open')}
        value={map.template ?? 'blank'}
        ids={templateIds.filter((id) => suits(templates[id], map.people.length))}
        onChoose={choose}
      />
      <p role="status" className={styles['open']}>
        {t('template.open', { count: openSlots(map).length })}
      </p>
    </Dialog>
  );
}
