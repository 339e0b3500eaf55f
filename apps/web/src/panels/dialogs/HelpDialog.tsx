import { Dialog } from '../../parts/Dialog.tsx';
import { isPhone } from '../../platform/media.ts';
import '../../words/learn-blank.ts';
import '../../words/learn-menu.ts';
import '../../words/learn-dialogs.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import styles from './HelpDialog.module.css';

interface HelpLine {
  readonly words: WordKey;
  readonly keys: string;
}

interface HelpGroup {
  readonly title: WordKey;
  readonly lines: readonly HelpLine[];
}

/** Every key and gesture of the map. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog isReading title={t('help.title')} width="wide" onClose={onClose}>
      <div className={styles['groups']}>
        {helpGroups().map((group) => (
          <section key={group.title} className={styles['group']}>
            <h3 className={styles['title']}>{t(group.title)}</h3>
            <dl className={styles['lines']}>
              {group.lines.map((line) => (
                <div key={line.keys} className={styles['line']}>
                  <dt>{t(line.words)}</dt>
                  <dd>
                    <kbd className={styles['keys']}>{line.keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const dancing: HelpGroup = {
  title: 'menu.steps',
  lines: [
    { words: 'help.walkCycle', keys: 'W' },
    { words: 'help.dance', keys: 'D' },
  ],
};

function helpGroups(): readonly HelpGroup[] {
  const ctrl = (key: string) => t('keys.ctrl', { key });
  return [
    {
      title: 'help.adding',
      lines: [
        { words: 'help.quickAdd', keys: 'N' },
        { words: 'help.place', keys: t('keys.enter') },
        { words: 'help.speaker', keys: t('keys.altDigits') },
        { words: 'help.kindKeys', keys: t('keys.altLetters') },
        { words: 'help.kind', keys: t('keys.altUpDown') },
        { words: 'help.picks', keys: t('keys.down') },
        { words: 'help.appendPick', keys: t('keys.shiftPress') },
      ],
    },
    {
      title: 'help.cards',
      lines: [
        { words: 'canvas.keys.choose', keys: t('keys.arrows') },
        { words: 'help.walk', keys: t('keys.tab') },
        { words: 'help.edit', keys: t('keys.enter') },
        { words: 'help.nudge', keys: t('keys.arrows') },
        { words: 'help.reorder', keys: t('keys.altArrows') },
        { words: 'help.duplicate', keys: ctrl('D') },
        { words: 'help.all', keys: ctrl('A') },
        { words: 'help.delete', keys: t('keys.delete') },
      ],
    },
    dancing,
    {
      title: 'help.map',
      lines: [
        { words: 'help.undo', keys: ctrl('Z') },
        { words: 'help.redo', keys: t('keys.ctrlShift', { key: 'Z' }) },
        { words: 'help.fit', keys: '0' },
        { words: 'help.full', keys: '1' },
        { words: 'help.zoom', keys: '+ -' },
        { words: 'help.wheel', keys: t('help.wheelKeys') },
        { words: 'help.pan', keys: t('help.panKeys') },
      ],
    },
    {
      title: 'help.tools',
      lines: [
        { words: 'tools.select', keys: 'V' },
        { words: 'tools.hand', keys: 'H' },
        { words: 'tools.sticky', keys: 'S' },
        { words: 'tools.label.tool', keys: 'T' },
        { words: 'tools.arrow', keys: 'A' },
        { words: 'tools.pen', keys: 'P' },
        { words: 'tools.highlighter', keys: 'M' },
        { words: 'tools.box', keys: 'R' },
        { words: 'tools.ellipse', keys: 'O' },
        { words: 'tools.eraser', keys: 'E' },
        { words: 'help.this', keys: '?' },
      ],
    },
    peaceGroup(),
  ];
}

/** What stops, and what hides everything. */
function peaceGroup(): HelpGroup {
  return {
    title: 'blank.help',
    lines: [
      { words: 'pause.pause', keys: '.' },
      { words: 'blank.title', keys: t('blank.keys') },
      { words: 'blank.title', keys: t(isPhone.read() ? 'blank.cornerPhone' : 'blank.corner') },
    ],
  };
}
