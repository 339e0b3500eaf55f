import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../server/install.mjs';

/** `npm run icons`: paints the app's icon in the sizes that devices ask for. */
const folder = fileURLToPath(new URL('../../apps/web/public/', import.meta.url));
const icon = readFileSync(`${folder}icon.svg`, 'utf8');
/** Where the device cuts the corners itself, the icon fills its square. */
const whole = icon.replace(' rx="8"', '');
const pictures = [
  { name: 'icon-192', size: 192, svg: icon },
  { name: 'icon-512', size: 512, svg: icon },
  { name: 'icon-whole-180', size: 180, svg: whole },
  { name: 'icon-whole-512', size: 512, svg: whole },
];

ensureInstalled();
const { browserArguments, ensureChromium } = await import('../world/find-chromium.mjs');
const { chromium } = await import('playwright-core');
const executablePath = await ensureChromium((sentence) => console.error(sentence));
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  const page = await browser.newPage();
  for (const { name, size, svg } of pictures) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    writeFileSync(`${folder}${name}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
