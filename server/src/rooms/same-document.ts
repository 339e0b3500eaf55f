import * as Y from 'yjs';

/**
 * True when two documents hold the same: the same writes, the same deletions and the same content in every
 * root, whether or not a root's type is known.
 */
export function isSameDocument(a: Y.Doc, b: Y.Doc): boolean {
  if (!Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b))) return false;
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

/** All content of a document as plain data, roots and keys in order. */
export function contentOf(doc: Y.Doc): unknown {
  const roots = [...doc.share].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return roots.map(([name, type]) => [name, readType(type)]).filter(([, content]) => content !== null);
}

type AnyType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

function readType(type: AnyType): unknown {
  const fields = [...type._map]
    .filter(([, item]) => !item.deleted)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, readContent(item).at(-1)]);
  const list: unknown[] = [];
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted) list.push(...readContent(item));
  }
  return fields.length === 0 && list.length === 0 ? null : { fields, list };
}

function readContent({ content }: Y.Item): readonly unknown[] {
  if (content instanceof Y.ContentType) return [readType(content.type)];
  return content.getContent().map((value: unknown) => (value instanceof Uint8Array ? [...value] : value));
}
