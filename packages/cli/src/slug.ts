import { createHash } from 'node:crypto';
import { fileName } from '@charter/documents/file-name.ts';

/** The name, without an ending, of what is made of a charter. */
export function slugOf(name: string): string {
  return fileName(name, (text) => createHash('sha256').update(text).digest('hex'));
}
