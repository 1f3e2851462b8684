/** Runs the command line in this process, with a scan of our own in the place of the real one. */
import { Readable, Writable } from 'node:stream';
import type { Context } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/finding.ts';
import type { ScanOptions } from '../../src/scan/index.ts';
import { cleanReport } from '../report/sample-report.ts';

type Scan = Awaited<ReturnType<Context['loadScan']>>;
type Prove = Awaited<ReturnType<Context['loadProve']>>;

class Capture extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(terminal: { isTTY?: boolean; columns?: number } = {}) {
    super({ decodeStrings: false });
    this.isTTY = terminal.isTTY ?? false;
    this.columns = terminal.columns;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

interface Asked {
  readonly references: readonly string[];
  readonly options: ScanOptions;
  /** Ids and raw values that a proof was asked to look for. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface Setting {
  readonly env?: Record<string, string>;
  readonly terminal?: boolean;
  readonly stdin?: string;
  /** What the scan or proof finds, or a scan. */
  readonly finds?: Report | Scan;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the scan was asked, when it was. */
  readonly asked: Asked | undefined;
}

export async function run(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const terminal = { isTTY: setting.terminal ?? false, columns: 80 };
  const stdout = new Capture(terminal);
  const stderr = new Capture(terminal);
  const finds = setting.finds ?? cleanReport;
  let asked: Asked | undefined;
  const scan: Scan = async (references, options) => {
    asked = { references, options };
    return typeof finds === 'function' ? finds(references, options) : finds;
  };
  const prove: Prove = async (references, secrets, options) => {
    const report = await scan(references, options);
    const values = Object.fromEntries(secrets.map(({ id, value }) => [id, value.reveal()]));
    asked = { references, options, secrets: values };
    return { report, ids: Object.keys(values), forms: ['raw', 'base64'] };
  };
  const input = Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]);
  const stdin = Object.assign(input, { isTTY: terminal.isTTY });
  const code = await main(
    argv,
    setting.env ?? {},
    { stdin, stdout, stderr },
    { loadScan: async () => scan, loadProve: async () => prove },
  );
  return { code, stdout: stdout.text, stderr: stderr.text, asked };
}
