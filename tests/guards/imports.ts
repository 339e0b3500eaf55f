import { posix } from 'node:path';
import { Visitor, parseSync } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/** What a file asks for: the specifier as written, without a query such as `?url`. */
export interface ImportEdge {
  readonly from: string;
  readonly specifier: string;
}

/** Every import, re-export, literal dynamic import, type import, `new URL(…, import.meta.url)` and CSS import. */
export function readImports(file: SourceFile): readonly ImportEdge[] {
  const specifiers = file.path.endsWith('.css') ? readCssImports(file.text) : readScriptImports(file);
  return specifiers.map((specifier) => ({ from: file.path, specifier: specifier.replace(/\?.*$/, '') }));
}

/** Where a relative specifier leads, from the root; null for a package. */
export function resolveRelative({ from, specifier }: ImportEdge): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

/** The package of a bare specifier: `@scope/name` or `name`; Node's own keep their `node:`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function readCssImports(text: string): readonly string[] {
  return [...text.matchAll(/(?:@import|composes:[^;]*from)\s+(?:url\()?['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}

function readScriptImports(file: SourceFile): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  if (parsed.errors.length > 0) throw new Error(`${file.path} cannot be read as TypeScript`);
  const found: string[] = [
    ...parsed.module.staticImports.map((one) => one.moduleRequest.value),
    ...parsed.module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
  ];
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
    },
    TSImportType: ({ source }) => {
      found.push(source.value);
    },
    NewExpression: ({ callee, arguments: [first, second] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || second?.type !== 'MemberExpression')
        return;
      // A folder, such as that of the built pages, is no module.
      const isFile =
        first?.type === 'Literal' && typeof first.value === 'string' && /\.\w+$/.test(first.value);
      if (isFile) found.push(String(first.value));
    },
  }).visit(parsed.program);
  return [...new Set(found)];
}
