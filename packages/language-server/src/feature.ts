import type { CancellationToken, Connection, ProtocolRequestType, ServerCapabilities, TextDocumentIdentifier } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { pause } from './project/pause.ts';
import type { Project } from './project/project.ts';
import type { Snapshot } from './project/snapshot.ts';

/** A request that the server answers, and what it says of itself because of it. */
export interface Feature {
  readonly capability: ServerCapabilities;
  listen(connection: Connection, project: Project): void;
}

/** A request about one file. `answer` is a pure function of the file as it stands; what it needs of other files, it asks the project for. */
export function aboutFile<P extends { readonly textDocument: TextDocumentIdentifier }, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO> | string,
  capability: ServerCapabilities,
  answer: (file: Snapshot, params: P, project: Project) => R | Promise<R>,
): Feature {
  return feature<P, R | null>(type, capability, async (params, project) => {
    const file = await project.standing(params.textDocument.uri);
    return file === undefined ? null : answer(file, params, project);
  });
}

/** A request about all files, or about none. */
export function aboutProject<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO> | string,
  capability: ServerCapabilities,
  answer: (project: Project, params: P) => R | Promise<R>,
): Feature {
  return feature<P, R>(type, capability, async (params, project) => answer(project, params));
}

function feature<P, R>(
  type: { readonly method: string } | string,
  capability: ServerCapabilities,
  answer: (params: P, project: Project) => Promise<R>,
): Feature {
  const method = typeof type === 'string' ? type : type.method;
  return {
    capability,
    listen(connection, project) {
      connection.onRequest<unknown, unknown>(method, async (params: unknown, token: CancellationToken) => {
        // Lets a cancellation in that arrived together with the request.
        await pause();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer asks.');
        return answer(params as P, project);
      });
    },
  };
}
