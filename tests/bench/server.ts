import { cpus } from 'node:os';
import { type BenchServer, createOurs, createStock } from './bench-servers.ts';
import {
  measureColdLoad,
  measureMemory,
  measurePropagation,
  measureStorm,
  measureThroughput,
} from './sync-scenarios.ts';

export interface BenchSetup {
  /** The built server. */
  readonly program: string;
  readonly isQuick: boolean;
}

/** What one measurement gave, by the name of its row; null where the system does not say. */
type Figures = Readonly<Record<string, number | null>>;
type Measure = (server: BenchServer) => Promise<Figures>;

const whole = { rounds: 3, rooms: 20, ms: 6_000, memoryRooms: 300, edits: 20_000, clients: 1_000 };
const quick = { rounds: 1, rooms: 5, ms: 1_500, memoryRooms: 60, edits: 2_000, clients: 150 };

/**
 * Measures both servers in turn, each scenario with a fresh process, and gives back one table as markdown: medians
 * of all rounds, and ours divided by theirs.
 */
export async function benchServer({ program, isQuick }: BenchSetup): Promise<string> {
  const size = isQuick ? quick : whole;
  const ours: Figures[] = [];
  const theirs: Figures[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    for (const measure of measuresOf(size)) {
      ours.push(await alone(await createOurs(program), measure));
      theirs.push(await alone(await createStock(), measure));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  const names = Object.keys(Object.assign({}, ...ours));
  const rows = names.map((name) => row(name, medianOf(ours, name), medianOf(theirs, name)));
  const slowdown = (figures: readonly Figures[]) =>
    (medianOf(figures, rowNames.loud) ?? Number.NaN) / (medianOf(figures, rowNames.quiet) ?? Number.NaN);
  const how = `${size.rounds} round(s), Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}`;
  return [
    '| | Undercurrent | @y/websocket-server | ratio |',
    '| --- | --: | --: | --: |',
    ...rows,
    row('p99 beside a loud room, to p99 without', slowdown(ours), slowdown(theirs)),
    '',
    `${how}. The other server judges nothing and keeps nothing: its map is loaded out of memory.`,
  ].join('\n');
}

const rowNames = { quiet: 'edit to others, p99, ms', loud: 'beside a loud room, p99, ms' } as const;

function measuresOf(size: typeof whole): readonly Measure[] {
  const { rooms, ms } = size;
  return [
    async (server) => {
      const { perSecond, cpuMicros } = await measureThroughput(server, { rooms, ms });
      return {
        'edits a second, seen by everybody (more is better)': perSecond,
        'processor an edit, µs': cpuMicros,
      };
    },
    async (server) => {
      const times = await measurePropagation(server, { rooms, ms, isBesideNoise: false });
      return { 'edit to others, p50, ms': at(times, 0.5), [rowNames.quiet]: at(times, 0.99) };
    },
    async (server) => {
      const times = await measurePropagation(server, { rooms, ms, isBesideNoise: true });
      return {
        'beside a loud room, p50, ms': at(times, 0.5),
        [rowNames.loud]: at(times, 0.99),
      };
    },
    async (server) => {
      const memory = await measureMemory(server, size.memoryRooms);
      return {
        'memory a room with one socket, kB': memory?.kbARoom ?? null,
        'memory a further socket, kB': memory?.kbAConnection ?? null,
      };
    },
    async (server) => {
      const { ms: loadMs, kb } = await measureColdLoad(server, size.edits);
      return { [`a map after ${size.edits} edits, cold, ms`]: loadMs, 'its size, kB': kb };
    },
    async (server) => ({
      [`${size.clients} clients back after a restart, ms`]: await measureStorm(server, size.clients),
    }),
  ];
}

async function alone(server: BenchServer, measure: Measure): Promise<Figures> {
  await server.start();
  try {
    return await measure(server);
  } finally {
    await server.dispose();
  }
}

function medianOf(all: readonly Figures[], name: string): number | null {
  const values = all.flatMap((figures) => figures[name] ?? []).toSorted((a, b) => a - b);
  return at(values, 0.5);
}

const at = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;

function row(name: string, ours: number | null, theirs: number | null): string {
  const ratio = ours !== null && theirs !== null && theirs !== 0 ? (ours / theirs).toFixed(2) : '–';
  return `| ${name} | ${figure(ours)} | ${figure(theirs)} | ${ratio} |`;
}

function figure(value: number | null): string {
  if (value === null) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
