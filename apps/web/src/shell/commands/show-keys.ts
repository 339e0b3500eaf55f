import { t } from '../../words/t.ts';

const named: Readonly<Record<string, Parameters<typeof t>[0]>> = {
  enter: 'keys.enter',
  delete: 'keys.delete',
  arrows: 'keys.arrows',
  left: 'keys.left',
  right: 'keys.right',
};

/** A key of the table as people read it: `mod+shift+z` is "Ctrl + Shift + Z". */
export function showKeys(keys: string): string {
  const parts = keys.split(/\+(?=.)/);
  const last = parts.at(-1) ?? '';
  const word = named[last];
  const key = word ? t(word) : last.toUpperCase();
  if (parts.includes('shift')) return t('keys.ctrlShift', { key });
  if (parts.includes('mod')) return t('keys.ctrl', { key });
  return parts.includes('alt') ? t('keys.alt', { key }) : key;
}
