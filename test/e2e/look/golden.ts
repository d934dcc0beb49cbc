import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../structure/sources.ts';
import type { Shot } from './shots.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const DIFFERENT = join(root, 'test/e2e/shots');

/** How differently a pixel may be coloured, from 0 to 1; the edges of letters, which browsers smooth in ways of their own, count for nothing. */
const THRESHOLD = 0.1;

/** How many pixels may differ: a third of what a short column moved by one pixel makes. */
export const TOLERATED = 120;

const ACCEPT = 'If this is how it should look, accept it with `npm run look:accept`.';

/** What tells a picture from the accepted one, in words, or nothing. Where they differ, both are kept beside the difference. */
export function differenceFromGolden({ name }: Shot, picture: Buffer): string | undefined {
  const kept = (kind: string): string => join(DIFFERENT, `${name}-${kind}.png`);
  for (const kind of ['now', 'difference']) rmSync(kept(kind), { force: true });
  const path = join(GOLDEN, `${name}.png`);
  if (!existsSync(path)) return `Nobody has accepted a picture of ${name} yet. ${ACCEPT}`;
  const [golden, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  const { width, height } = golden;
  if (width === now.width && height === now.height) {
    const difference = new PNG({ width, height });
    const differing = differingPixels(golden, now, difference);
    if (differing <= TOLERATED) return undefined;
    keep(kept('now'), picture);
    keep(kept('difference'), PNG.sync.write(difference));
    return `${name} looks different in ${differing} pixels: see ${kept('difference')}, and ${kept('now')} beside ${path}. ${ACCEPT}`;
  }
  keep(kept('now'), picture);
  return `${name} is ${now.width} by ${now.height} pixels instead of ${width} by ${height}: see ${kept('now')} beside ${path}. ${ACCEPT}`;
}

/** How many pixels of two pictures of the same size differ; `difference` is drawn where it is given. */
export function differingPixels(golden: PNG, now: PNG, difference?: PNG): number {
  return pixelmatch(golden.data, now.data, difference?.data, golden.width, golden.height, { threshold: THRESHOLD });
}

/** Makes a picture the one that later ones are compared with. One that looks the same stays as it is, byte for byte. */
export function accept(shot: Shot, picture: Buffer): void {
  if (differenceFromGolden(shot, picture) === undefined) return;
  keep(join(GOLDEN, `${shot.name}.png`), small(picture));
}

/** The same to the eye and to the comparison, in a third of the bytes: sixteen steps a colour, and packed as suits letters on paper. */
function small(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  png.data = Buffer.from(png.data.map((value) => Math.round(value / 17) * 17));
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

function keep(path: string, picture: Buffer): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, picture);
}
