import type { CallExpression, JSXAttribute } from 'oxc-parser';
import { Visitor, parseSync } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/** Finds in one file what must not be there; each finding is a sentence with the place. */
export type Rule = (file: SourceFile) => readonly string[];

const theDoor = 'packages/document/src/commit.ts';
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/i;
const cssColourName = /:\s*[^;]*\b(?:white|black|red|green|blue|gray|grey|purple|teal|orange)\b[^;-]*;/;
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
]);

/** `commit` is the only caller of `transact`: one door into a document. */
export const oneDoor: Rule = (file) => {
  if (file.path === theDoor) return [];
  const found: string[] = [];
  visit(file, {
    CallExpression: (node) => {
      if (calleeName(node) === 'transact') found.push(`${file.path} calls transact; only commit may`);
    },
  });
  return found;
};

/** Colours are chosen in the theme and nowhere else. */
export const noColours: Rule = (file) => {
  if (file.path.startsWith('packages/theme/')) return [];
  if (file.path.endsWith('.css')) {
    const text = file.text.replace(/\/\*[\s\S]*?\*\//g, '');
    return colour.test(text) || cssColourName.test(text) ? [`${file.path} chooses a colour`] : [];
  }
  const found: string[] = [];
  const judge = (text: string) => {
    if (
      /^#[0-9a-f]{3,4}$|^#[0-9a-f]{6}$|^#[0-9a-f]{8}$/i.test(text.trim()) ||
      /\b(?:rgba?|hsla?|oklch)\(/i.test(text)
    ) {
      found.push(`${file.path} chooses the colour ${text}`);
    }
  };
  visit(file, {
    Literal: (node) => {
      if (typeof node.value === 'string') judge(node.value);
    },
    TemplateElement: (node) => judge(node.value.raw),
  });
  return found;
};

/** Every sentence a person reads stands in `words`, so none is written into a component. */
export const noSentences: Rule = (file) => {
  if (!file.path.endsWith('.tsx')) return [];
  const found: string[] = [];
  const judge = (text: string) => {
    if (/\p{L}{2,}/u.test(text.replace(/&[a-z]+;/g, ''))) found.push(`${file.path} says "${text.trim()}"`);
  };
  visit(file, {
    JSXText: (node) => judge(node.value),
    JSXAttribute: (node) => {
      if (spokenAttributes.has(attributeName(node))) spoken(node).forEach(judge);
    },
    JSXExpressionContainer: ({ expression }) => {
      const isSentence = expression.type === 'Literal' && typeof expression.value === 'string';
      if (isSentence && / /.test(String(expression.value))) judge(String(expression.value));
    },
  });
  return found;
};

/** Every exported function and class of a package says what it gives back. */
export const documented: Rule = (file) => {
  if (!file.path.startsWith('packages/')) return [];
  const parsed = parseSync(file.path, file.text);
  const ends = new Set(
    parsed.comments
      .filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
      .map((comment) => file.text.slice(comment.end).search(/\S/) + comment.end),
  );
  return parsed.program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const { declaration } = node;
    if (declaration.type !== 'FunctionDeclaration' && declaration.type !== 'ClassDeclaration') return [];
    return ends.has(node.start) ? [] : [`${file.path}: ${declaration.id?.name} has no doc comment`];
  });
};

/** Files and folders are kebab-case; a component's file bears its name. */
export const wellNamed: Rule = ({ path }) => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const isKebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|module|d|config))*\.(?:ts|tsx|css|mjs)$/.test(name);
  const isComponent = /^[A-Z][A-Za-z0-9]+(?:\.test|\.module)?\.(?:tsx|css)$/.test(name);
  const areFoldersKebab = parts.every((part) => /^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  return (isKebab || isComponent) && areFoldersKebab ? [] : [`${path} is not named as files are named here`];
};

function visit(file: SourceFile, handlers: ConstructorParameters<typeof Visitor>[0]): void {
  new Visitor(handlers).visit(parseSync(file.path, file.text).program);
}

function calleeName({ callee }: CallExpression): string | null {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression') return null;
  return callee.property.type === 'Identifier' ? callee.property.name : null;
}

function attributeName({ name }: JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

function spoken({ value }: JSXAttribute): readonly string[] {
  if (value?.type === 'Literal' && typeof value.value === 'string') return [value.value];
  if (value?.type !== 'JSXExpressionContainer') return [];
  const { expression } = value;
  if (expression.type === 'Literal' && typeof expression.value === 'string') return [expression.value];
  return expression.type === 'TemplateLiteral' ? expression.quasis.map((quasi) => quasi.value.raw) : [];
}
