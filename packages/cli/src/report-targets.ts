import { dirname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { CheckedInput } from './checked-input.ts';
import { Failure } from './failure.ts';
import { cannotWrite, save } from './files/save.ts';
import type { Io } from './io.ts';
import { isColorful } from './reports/colors.ts';
import { REPORTS, type ReportFormat } from './reports/report.ts';
import type { ReportContext } from './reports/report-context.ts';

/** A report that was asked for, and the file it goes to; without one, the standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file?: string;
}

/** Reads `FORMAT` or `FORMAT=FILE`, and adds it to those before. */
export function addTarget(word: string, before: readonly ReportTarget[] = []): ReportTarget[] {
  const [format = '', file] = word.split(/=(.*)/s);
  if (!Object.hasOwn(REPORTS, format))
    throw new InvalidArgumentError(`Write one of ${Object.keys(REPORTS).join(', ')}, as in sarif=findings.sarif.`);
  if (file === '') throw new InvalidArgumentError('The name of the file is missing after "=".');
  return [...before, { format: format as ReportFormat, ...(file === undefined ? {} : { file }) }];
}

/** Fails where two reports would go to the same place, or one would go over a charter. */
export function refuseClashes(targets: readonly ReportTarget[], cwd: string): void {
  const places = targets.map(({ file }) => (file === undefined ? '' : resolve(cwd, file)));
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === '')
    throw new Failure('Only one report can go to the standard output. Give the others a file, as in --report json=findings.json.');
  if (twice !== undefined) throw new Failure(`Two reports would go to "${twice}". Give one of them another file.`);
  const charter = targets.find(({ file }) => file?.endsWith('.charter'));
  if (charter !== undefined) throw new Failure(`A report is no charter: "${charter.file}" should have another ending.`);
}

/** Makes all reports. Those without a file are printed. Fails where one cannot be written. */
export function writeReports(
  targets: readonly ReportTarget[],
  checked: readonly CheckedInput[],
  context: Omit<ReportContext, 'inColor'>,
  io: Io,
): void {
  for (const { format, file } of targets) {
    const inColor = file === undefined && isColorful(io.stdout, io.environment);
    const report = REPORTS[format](checked, { ...context, inColor });
    if (file === undefined) io.stdout.write(report);
    else writeFile(resolve(io.cwd, file), report, io);
  }
}

function writeFile(path: string, text: string, { fs }: Io): void {
  try {
    fs.mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw cannotWrite(path, error);
  }
  const outcome = save(path, new TextEncoder().encode(text), fs);
  if (outcome instanceof Failure) throw outcome;
}
