/** A rectangle of fields: from the first column and row to the one after the last. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fields that touch each other and hold the same, and the widest rectangle among them: there is the room to say what they hold. */
export interface Region<T> {
  readonly what: T;
  readonly place: Area;
}

/** The regions of a grid of fields, in the order in which their uppermost fields come. */
export function regionsOf<T>(columns: number, rows: number, at: (column: number, row: number) => T): readonly Region<T>[] {
  const seen = new Set<number>();
  const regions: Region<T>[] = [];
  for (let field = 0; field < columns * rows; field++) {
    if (seen.has(field)) continue;
    const what = at(field % columns, Math.floor(field / columns));
    const own = touching(field, columns, rows, (column, row) => at(column, row) === what);
    for (const one of own) seen.add(one);
    const areas = [...own].flatMap((one) => rectanglesFrom(one, columns, own));
    const [place] = areas.toSorted((one, other) => room(other) - room(one));
    if (place !== undefined) regions.push({ what, place });
  }
  return regions;
}

/** A field and all that can be reached from it without leaving what it holds. */
function touching(from: number, columns: number, rows: number, isSame: (column: number, row: number) => boolean): ReadonlySet<number> {
  const found = new Set([from]);
  for (const field of found) {
    const [column, row] = [field % columns, Math.floor(field / columns)];
    const beside = [
      [column - 1, row],
      [column + 1, row],
      [column, row - 1],
      [column, row + 1],
    ] as const;
    for (const [x, y] of beside) {
      if (x >= 0 && x < columns && y >= 0 && y < rows && isSame(x, y)) found.add(y * columns + x);
    }
  }
  return found;
}

/** Width counts more than height: texts are read in lines. */
function room({ left, top, right, bottom }: Area): number {
  return (right - left) ** 2 * (bottom - top);
}

/** All rectangles of such fields with that one at the upper left, as wide as their height allows. */
function rectanglesFrom(field: number, columns: number, own: ReadonlySet<number>): readonly Area[] {
  const [left, top] = [field % columns, Math.floor(field / columns)];
  const found: Area[] = [];
  let widest = columns;
  for (let bottom = top; own.has(bottom * columns + left); bottom++) {
    let right = left;
    while (right < widest && own.has(bottom * columns + right)) right++;
    widest = right;
    found.push({ left, top, right, bottom: bottom + 1 });
  }
  return found;
}
