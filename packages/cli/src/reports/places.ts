import type { Span } from '@charter/model/origin.ts';
import { shownPath } from '../files/paths.ts';
import type { Sources } from '../files/sources.ts';
import { Lines, type Position } from './lines.ts';

/** A span as people find it. */
export interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Turns spans into paths, lines and columns. The lines of a file are counted once, and only where something was found. */
export class Places {
  readonly #sources: Sources;
  readonly #cwd: string;
  readonly #lines = new Map<string, Lines>();

  constructor(sources: Sources, cwd: string) {
    this.#sources = sources;
    this.#cwd = cwd;
  }

  placeOf({ document, start, end }: Span): Place {
    const lines = this.linesOf(document);
    return { path: this.pathOf(document), start: lines.positionAt(start), end: lines.positionAt(end) };
  }

  /** The text of a span. */
  textAt({ document, start, end }: Span): string {
    return this.#sources.textOf(document).slice(start, end);
  }

  pathOf(document: string): string {
    return shownPath(document, this.#cwd);
  }

  linesOf(document: string): Lines {
    let lines = this.#lines.get(document);
    if (lines === undefined) {
      lines = new Lines(this.#sources.textOf(document));
      this.#lines.set(document, lines);
    }
    return lines;
  }
}
