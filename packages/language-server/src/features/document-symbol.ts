import type { OutlineItem } from '@charter/language/symbols/outline.ts';

import type { DocumentSymbol } from 'vscode-languageserver';
import { outline } from '../project/outline.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { symbolKind } from '../symbol-kinds.ts';

/** The outline of a file. */
export function documentSymbol(file: Snapshot): DocumentSymbol[] {
  return outline(file).map((item) => symbolOf(item, file));
}

function symbolOf({ label, detail, kind, at, whole, children }: OutlineItem, file: Snapshot): DocumentSymbol {
  return {
    // An editor takes no symbol without a name.
    name: label === '' ? '…' : label,
    detail,
    kind: symbolKind(kind),
    range: file.range(whole),
    selectionRange: file.range(at),
    children: children.map((child) => symbolOf(child, file)),
  };
}
