import { clipLimits, parseClip } from '@undercurrent/cycle/clip';
import { expect, test } from 'vitest';
import { clipForms, hiddenClip } from './clip-forms.ts';

test('a copy is plain words for a letter, and comes back whole for a map', () => {
  const json = '{"words":"“again” 💜 <b>"}';
  const forms = clipForms(json, ['Lanie · Does: <b>ask & ask</b>', 'so']);
  expect(forms['text/plain']).toBe('Lanie · Does: <b>ask & ask</b>\nso');
  expect(forms['text/html']).toContain('<li>Lanie · Does: &lt;b&gt;ask &amp; ask&lt;/b&gt;</li>');
  expect(forms['text/html']).not.toContain('<b>');
  expect(hiddenClip(forms['text/html'])).toBe(json);
});

test('markup of anybody else hides nothing', () => {
  expect(hiddenClip('<b>bold</b>')).toBeNull();
  expect(hiddenClip('<svg onload="alert(1)"></svg>')).toBeNull();
  expect(hiddenClip('')).toBeNull();
});

test('what is cut off, forged or far too much is refused by whoever reads it', () => {
  const read = (markup: string) => parseClip(hiddenClip(markup) ?? '');
  expect(read('<div data-undercurrent="')).toEqual({ kind: 'refused', reason: 'unreadable' });
  expect(read('<div data-undercurrent="abc">')).toEqual({ kind: 'refused', reason: 'unreadable' });
  expect(read('<div data-undercurrent="/////w==">')).toEqual({ kind: 'refused', reason: 'unreadable' });
  const huge = `<div data-undercurrent="${'A'.repeat(clipLimits.chars * 12)}">`;
  expect(read(huge)).toEqual({ kind: 'refused', reason: 'too-large' });
});
