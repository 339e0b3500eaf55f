import { inflateSync } from 'node:zlib';

/** What a PDF of ours says and holds, as whoever has the file can read it. */
export interface ReadPdf {
  /** Its words in the order in which they are drawn; a blank where another line begins. */
  readonly text: string;
  /** Everything in it, unpacked: what it says of itself, its structure, its drawings. */
  readonly raw: string;
  readonly pages: number;
}

/** Reads a PDF without its writer: objects, packed streams, and letters by each font’s own table. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id, unpacked(body));
  }
  const all = [...objects.values()];
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of all.join('\n').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    if (table) fonts.set(name, lettersOf(objects.get(table) ?? ''));
  }
  return {
    text: all.flatMap((body) => (body.includes('\nBT\n') ? [wordsOf(body, fonts)] : [])).join(' '),
    raw: `${file}\n${all.join('\n')}`,
    pages: all.filter((body) => /\/Type \/Page\n/.test(body)).length,
  };
}

function unpacked(body: string): string {
  const at = body.indexOf('stream\n');
  if (at < 0 || !body.includes('/FlateDecode')) return body;
  const packed = Buffer.from(body.slice(at + 'stream\n'.length, body.lastIndexOf('\nendstream')), 'latin1');
  return body.slice(0, at) + inflateSync(packed).toString('latin1');
}

/** A font’s letters by the number of their shape. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    const first = Number.parseInt(from, 16);
    for (const [index, [, units = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const codes = (units.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      letters.set((first + index).toString(16).padStart(4, '0'), String.fromCharCode(...codes));
    }
  }
  return letters;
}

function wordsOf(body: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let line = '';
  const drawn = /1 0 0 1 (\S+) (\S+) Tm\n\/(F\d+) \S+ Tf\n\[(.*?)\] TJ/g;
  for (const [, , y = '', font = '', shapes = ''] of body.matchAll(drawn)) {
    const table = fonts.get(font);
    const codes = [...shapes.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    text += (line === y ? '' : ' ') + codes.map((code) => table?.get(code) ?? '\ufffd').join('');
    line = y;
  }
  return text.replace(/\s+/g, ' ');
}
