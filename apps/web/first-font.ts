import type { Plugin } from 'vite';

/** The face that every page begins with. */
const file = /figtree-latin-wght-normal.*\.woff2$/;

/**
 * Lets a page ask for its first font along with its scripts: found in a style sheet it comes after the first words, and
 * they move when it is there.
 */
export function firstFont(): Plugin {
  return {
    name: 'first-font',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const font = Object.keys(bundle).find((name) => file.test(name));
        if (font === undefined) throw new Error('The build has no font to begin with');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
