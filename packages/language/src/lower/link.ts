import type { Link } from '@charter/model/link.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';

/** A place to look things up; undefined where none is written. */
export function link(l: Lowering, node: ast.Link | undefined): Link | undefined {
  return node === undefined ? undefined : { text: node.text ?? '', origin: l.origin(node), ...defined({ address: node.address }) };
}
