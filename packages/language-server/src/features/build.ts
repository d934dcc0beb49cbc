import { coverageFor } from '@charter/checking/coverage-for.ts';
import { findingsFor } from '@charter/checking/findings-for.ts';
import { hasErrors } from '@charter/checking/rule-findings.ts';
import { fileName } from '@charter/documents/file-name.ts';
import { FORMATS, type RenderContext } from '@charter/documents/formats.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { saidOpenly } from '@charter/model/audience/said-openly.ts';
import type { Charter } from '@charter/model/charter.ts';
import { toJson } from '@charter/model/json.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { type BuildParams, type BuildResult, type FormatsResult, toBase64 } from '../protocol.ts';

/** What is built in an editor goes to all partners; for others there is `charter build --for`. */
const READERS = 'partners';

/** What can be built of a charter. */
export function formats(): FormatsResult {
  return [...FORMATS].map(([name, { summary }]) => ({ name, summary }));
}

/** The charters of a file, as all partners may see them, in the formats that were asked for; or why there is nothing to build. */
export async function build(file: Snapshot, { formats }: BuildParams, project: Project): Promise<BuildResult> {
  if (hasErrors(file.checked))
    return {
      refused: 'The text has errors, so a part of it would be missing. Mend them first; the list of problems shows where they are.',
    };
  const { charters } = file.checked;
  if (charters.length === 0) return { refused: 'There is no charter in this file.' };
  const [secret] = charters.flatMap((charter) => saidOpenly(charter, READERS));
  if (secret !== undefined)
    return {
      refused: `“${secret.words}” is said openly, though a partner keeps it to itself elsewhere in the text. Write it without, or not at all.`,
    };
  const outputs = formats.flatMap((name) => FORMATS.get(name)?.files ?? []);
  const files: { name: string; base64: string }[] = [];
  for (const charter of charters) {
    const seen = charterFor(charter, READERS);
    const context = await contextOf(charter, seen, file, project);
    const digest = await digestOf(charter.id);
    for (const { ending, render } of outputs) {
      const made = await render(seen, context);
      if (made !== undefined) files.push({ name: `${fileName(charter.id, () => digest)}${ending}`, base64: toBase64(bytesOf(made)) });
    }
  }
  return { files };
}

async function contextOf(charter: Charter, seen: Charter, file: Snapshot, project: Project): Promise<RenderContext> {
  const digest = await digestOf(toJson(seen));
  const name = fileName(charter.id, () => digest);
  const config = project.configs.for(file.uri);
  return {
    audience: READERS,
    findings: findingsFor(
      charter,
      READERS,
      file.lint.filter(({ severity }) => severity !== 'hint'),
      config,
    ),
    // Judged only for the forms that tell it.
    get coverage() {
      return coverageFor(charter, READERS, config);
    },
    provenance: { carried: false, files: [{ path: `${name}.json`, digest }] },
  };
}

/** SHA-256, in hex. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
