import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { encode } from '@charter/checking/decode.ts';
import type { Provenance, SourceFile } from '@charter/documents/page/provenance.ts';
import type { Audience } from '@charter/model/audience/audience.ts';
import type { Charter } from '@charter/model/charter.ts';
import { toJson } from '@charter/model/json.ts';
import { commonFolder } from './files/paths.ts';
import type { Sources } from './files/sources.ts';
import { slugOf } from './slug.ts';

/**
 * What a document is made of. Those who write a charter get its files with it, and their digests; everybody else may not see all that the files
 * say, so they get the digest of what they do see, and no file.
 */
export function provenanceOf(charter: Charter, audience: Audience, files: readonly string[], sources: Sources): Provenance {
  if (audience === 'editors') return { carried: true, files: sourceFiles(charter, files, sources) };
  const seen = new TextEncoder().encode(toJson(charter));
  return { carried: false, files: [{ path: `${slugOf(charter.id)}.json`, digest: digestOf(seen) }] };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sourceFiles(charter: Charter, ids: readonly string[], sources: Sources): SourceFile[] {
  const folder = commonFolder(ids.map(dirname), '.');
  return ids.flatMap((id) => {
    const source = sources.read(id);
    if (!('text' in source)) return [];
    const bytes = encode(source);
    const path = relative(folder, id).replaceAll(sep, '/');
    // What arrives on the standard input has no name that could be one of a file.
    const named = path === '<stdin>' ? `${slugOf(charter.id)}.charter` : path;
    return [{ path: named, digest: digestOf(bytes), content: Buffer.from(bytes).toString('base64') }];
  });
}
