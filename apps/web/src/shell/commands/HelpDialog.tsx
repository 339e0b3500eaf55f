import { useConnection } from '../../connection/use-connection.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { isPhone } from '../../platform/media.ts';
import { usePreferences } from '../../stores/preferences.ts';
import '../../words/learn-blank.ts';
import '../../words/learn-commands.ts';
import { t } from '../../words/t.ts';
import { allCommands, commandName, momentOf } from './all-commands.ts';
import type { Command, CommandGroup, Moment } from './command.ts';
import { commandGroups } from './command.ts';
import styles from './HelpDialog.module.css';
import { showKeys } from './show-keys.ts';

interface HelpLine {
  readonly words: string;
  readonly keys: string;
}

/** Every key and gesture of the map, from the table of commands and of what hands do besides. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const moment = momentOf(useConnection());
  const areSingleKeysOff = usePreferences((store) => store.singleKeys === 'off');
  return (
    <Dialog isReading title={t('help.title')} width="wide" onClose={onClose}>
      {areSingleKeysOff ? <p className={styles['off']}>{t('help.off')}</p> : null}
      <div className={styles['groups']}>
        {commandGroups
          .filter((group) => group !== 'order')
          .map((group) => (
            <section key={group} className={styles['group']}>
              <h3 className={styles['title']}>{t(`help.${group}`)}</h3>
              <dl className={styles['lines']}>
                {moment
                  ? linesOf(group, moment).map((line) => <Line key={line.keys + line.words} {...line} />)
                  : null}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}

function Line({ words, keys }: HelpLine) {
  return (
    <div className={styles['line']}>
      <dt>{words}</dt>
      <dd>
        <kbd className={styles['keys']}>{keys}</kbd>
      </dd>
    </div>
  );
}

function linesOf(group: CommandGroup, moment: Moment): readonly HelpLine[] {
  const lines = allCommands.flatMap((command) => (command.group === group ? lineOf(command, moment) : []));
  return [...lines, ...gesturesOf(group)];
}

function lineOf(command: Command, moment: Moment): readonly HelpLine[] {
  const [keys] = command.keys ?? [];
  return keys === undefined ? [] : [{ words: commandName(command, moment), keys: showKeys(keys) }];
}

/** What hands do that is no command: the keys inside quick add, and what pointers do. */
function gesturesOf(group: CommandGroup): readonly HelpLine[] {
  const line = (words: Parameters<typeof t>[0], keys: string): HelpLine => ({ words: t(words), keys });
  switch (group) {
    case 'adding':
      return [
        line('help.place', t('keys.enter')),
        line('help.speaker', t('keys.altDigits')),
        line('help.kindKeys', t('keys.altLetters')),
        line('help.kind', t('keys.altUpDown')),
        line('help.picks', t('keys.down')),
        line('help.appendPick', t('keys.shiftPress')),
      ];
    case 'cards':
      return [
        line('canvas.keys.choose', t('keys.arrows')),
        line('help.walk', t('keys.tab')),
        line('help.nudge', t('keys.arrows')),
        line('help.copy', t('help.copyKeys')),
        line('help.straight', t('help.straightKeys')),
        line('help.write', t('help.writeKeys')),
        line('help.menu', t('help.menuKeys')),
      ];
    case 'map':
      return [line('help.wheel', t('help.wheelKeys')), line('help.pan', t('help.panKeys'))];
    case 'page':
      return [
        line('blank.title', t('blank.keys')),
        line('blank.title', t(isPhone.read() ? 'blank.cornerPhone' : 'blank.corner')),
      ];
    default:
      return [];
  }
}
