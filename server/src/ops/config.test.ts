import { expect, test } from 'vitest';
import { ConfigError, defaultLimits, readConfig } from './config.ts';

test('without settings it listens everywhere on 3000 and keeps its data in ./data', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    publicOrigin: null,
  });
  expect(readConfig({ PORT: '' }).port).toBe(3000);
});

test('settings are read, and limits changed one by one', () => {
  const config = readConfig({
    PORT: '0',
    PUBLIC_ORIGIN: 'https://Map.example.org/',
    LOG_LEVEL: 'debug',
    LIMITS: '{"socketsPerMap":32}',
  });
  expect(config).toMatchObject({ port: 0, publicOrigin: 'https://map.example.org', logLevel: 'debug' });
  expect(config.limits).toEqual({ ...defaultLimits, socketsPerMap: 32 });
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'three'],
  ['PUBLIC_ORIGIN', 'map.example.org'],
  ['PUBLIC_ORIGIN', 'https://map.example.org/path'],
  ['LOG_LEVEL', 'loud'],
  ['LIMITS', '{socketsPerMap:32}'],
  ['LIMITS', '{"socketsPerMoon":32}'],
  ['LIMITS', '{"socketsPerMap":-1}'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} cannot be used: `));
});
