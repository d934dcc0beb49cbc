import { PAGE_COLOURS, PARTNER_COLOURS } from '@charter/documents/page/style/colour.ts';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];

/** How the three common kinds of colour blindness, and greyscale, see linear light (Machado, Oliveira and Fernandes 2009, severity 1; Rec. 709). */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A difference one sees at a glance between two small signs, in CIE 1976 units. */
const AT_A_GLANCE = 15;

function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen([red, green, blue]: Rgb, eye: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [r, g, b] = eye.map((row) => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)));
  return [r ?? 0, g ?? 0, b ?? 0];
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function contrast(a: string, b: string): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  const [one, other] = [luminance(linear(a)), luminance(linear(b))];
  return Math.max(one, other) / Math.min(one, other);
}

describe.each(['light', 'dark'] as const)('on a %s page', (scheme) => {
  const page = PAGE_COLOURS[scheme];
  const partners = PARTNER_COLOURS[scheme];

  test.each(['ink', 'quiet', 'accent', 'red', 'amber', 'green'] as const)('%s can be read', (name) => {
    expect(contrast(page[name], page.paper)).toBeGreaterThan(4.5);
    expect(contrast(page[name], page.wash)).toBeGreaterThan(4.5);
  });

  test.each(partners)('the partner colour %s stands out from the paper', (colour) => {
    expect(contrast(colour, page.paper)).toBeGreaterThan(3);
  });

  test.each(Object.keys(EYES))('partners differ to %s eyes', (name) => {
    const eye = EYES[name] ?? [linear('#000000'), linear('#000000'), linear('#000000')];
    const colours = partners.map((colour) => lab(seen(linear(colour), eye)));
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        expect(Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])).toBeGreaterThan(AT_A_GLANCE);
      }
    }
  });
});
