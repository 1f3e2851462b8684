/** Times whole processes from outside, by the operating system's own accounting. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run. Seconds; MiB of the largest process. */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
  readonly exitCode: number;
  /** What it wrote to standard output, where that was kept. */
  readonly output: string;
}

export interface Command {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps standard output, up to 1 GiB; else it goes nowhere. */
  readonly keeps?: boolean;
}

/**
 * Runs a command to its end under `/usr/bin/time`. Rejects when that is missing; a failed command is the caller's to judge.
 * This process goes on meanwhile: it may serve what the command asks for.
 */
export async function measure({ argv, cwd, env, keeps = false }: Command): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const figures = join(folder, 'figures');
    const outputFile = join(folder, 'output');
    const output = keeps ? openSync(outputFile, 'w') : undefined;
    const child = spawn('/usr/bin/time', ['-q', '-o', figures, '-f', '%e %U %S %M', '--', ...argv], {
      stdio: ['ignore', output ?? 'ignore', 'ignore'],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', () => reject(new Error('/usr/bin/time is needed: apt-get install time')));
      child.on('exit', (code) => resolve(code ?? -1));
    });
    if (output !== undefined) closeSync(output);
    const [wall = 0, user = 0, system = 0, kib = 0] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    const text = keeps ? readFileSync(outputFile, 'utf8') : '';
    return { wall, cpu: user + system, rss: kib / 1024, exitCode, output: text };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The medians of several runs; output and exit code are the first one's. */
export function summary(samples: readonly Sample[]): Sample {
  const [first] = samples;
  if (first === undefined) throw new Error('There was no run.');
  const of = (figure: 'wall' | 'cpu' | 'rss') => median(samples.map((sample) => sample[figure]));
  return { ...first, wall: of('wall'), cpu: of('cpu'), rss: of('rss') };
}
