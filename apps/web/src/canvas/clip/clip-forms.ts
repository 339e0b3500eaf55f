import { clipLimits } from '@undercurrent/cycle/clip';

/** A clip as it lies on the clipboard: words for everybody, and the whole of it hidden in markup for a map. */
export interface ClipForms {
  readonly 'text/plain': string;
  readonly 'text/html': string;
}

const hidden = /data-undercurrent="([A-Za-z0-9+/=]*)"/u;
/** Base64 of that many characters, and what else may stand in the markup. */
const mostMarkup = clipLimits.chars * 12;

/** The forms of a clip. `lines` are its words as a person would read them. */
export function clipForms(json: string, lines: readonly string[]): ClipForms {
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return {
    'text/plain': lines.join('\n'),
    'text/html': `<div data-undercurrent="${toBase64(json)}"><ul>${list}</ul></div>`,
  };
}

/** What a map hid in markup; null where there is none of it. What can't be read, or is far too much, reads as ''. */
export function hiddenClip(markup: string): string | null {
  if (!markup.includes('data-undercurrent=')) return null;
  if (markup.length > mostMarkup) return ' '.repeat(clipLimits.chars + 1);
  return fromBase64(hidden.exec(markup)?.[1] ?? '');
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function toBase64(words: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(words)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

function fromBase64(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Cut off on its way, or not ours.
    return '';
  }
}
