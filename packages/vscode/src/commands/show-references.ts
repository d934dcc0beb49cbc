import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Shows the places that a lens counts. The protocol's places are not those of VS Code, so they are made anew. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    'charter.showReferences',
    (
      uri: string,
      position: Place,
      locations: readonly { readonly uri: string; readonly range: { readonly start: Place; readonly end: Place } }[],
    ) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        positionOf(position),
        locations.map(({ uri, range }) => new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end)))),
      ),
  );
}

function positionOf({ line, character }: Place): Position {
  return new Position(line, character);
}
