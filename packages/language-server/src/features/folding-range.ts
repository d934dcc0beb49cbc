import { foldsOf } from '@charter/language/structure/folds.ts';
import type { FoldingRange } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import type { Snapshot } from '../project/snapshot.ts';

const kinds = { comment: FoldingRangeKind.Comment, uses: FoldingRangeKind.Imports } as const;

/** What can be folded in a file. */
export function foldingRange({ text }: Snapshot): FoldingRange[] {
  return foldsOf(text).map(({ startLine, endLine, kind }) => ({
    startLine,
    endLine,
    ...(kind === 'comment' || kind === 'uses' ? { kind: kinds[kind] } : {}),
  }));
}
