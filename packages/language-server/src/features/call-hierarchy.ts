import { onOneLine } from '@charter/language/symbols/on-one-line.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Declared, Ref } from '@charter/model/element.ts';
import { spanOf } from '@charter/model/origin.ts';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Handover } from '../escalation/handovers.ts';
import { handovers } from '../escalation/handovers.ts';
import { chartersAround } from '../project/charters-around.ts';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { symbolKind } from '../symbol-kinds.ts';

/** Which charter an item was found in, and from which file. */
interface ItemData {
  readonly uri: string;
  readonly charter: string;
  readonly name: Ref;
}

/** Whoever is named at a position, if a charter says who hands over to them or to whom they do. */
export function prepareCallHierarchy(file: Snapshot, { position }: TextDocumentPositionParams, project: Project): CallHierarchyItem[] {
  const thing = nameAtPosition(file, position)?.thing;
  if (thing === undefined) return [];
  return chartersAround(file, project).flatMap((charter) => {
    const takesPart = handovers(charter).some(({ from, to }) => from === thing.name || to === thing.name);
    return takesPart ? (itemOf(charter, thing.name, file.uri, project) ?? []) : [];
  });
}

/** From whom something comes that they could not settle. */
export async function incomingCalls(project: Project, { item }: CallHierarchyIncomingCallsParams): Promise<CallHierarchyIncomingCall[]> {
  const { charter, data } = await charterOf(item, project);
  if (charter === undefined) return [];
  return grouped(handovers(charter), 'to', data.name, 'from').flatMap(([name, all]) => {
    const from = itemOf(charter, name, data.uri, project);
    return from === undefined ? [] : { from, fromRanges: rangesIn(from, all, project) };
  });
}

/** To whom it goes when they cannot settle it. */
export async function outgoingCalls(project: Project, { item }: CallHierarchyOutgoingCallsParams): Promise<CallHierarchyOutgoingCall[]> {
  const { charter, data } = await charterOf(item, project);
  if (charter === undefined) return [];
  return grouped(handovers(charter), 'from', data.name, 'to').flatMap(([name, all]) => {
    const to = itemOf(charter, name, data.uri, project);
    return to === undefined ? [] : { to, fromRanges: rangesIn(item, all, project) };
  });
}

async function charterOf({ data }: CallHierarchyItem, project: Project): Promise<{ charter: Charter | undefined; data: ItemData }> {
  const found = data as ItemData;
  const file = await project.standing(found.uri);
  const charters = file === undefined ? [] : chartersAround(file, project);
  return { charter: charters.find(({ id }) => id === found.charter), data: found };
}

function grouped(all: readonly Handover[], side: 'from' | 'to', name: Ref, other: 'from' | 'to'): [Ref, Handover[]][] {
  return [
    ...Map.groupBy(
      all.filter((handover) => handover[side] === name),
      (handover) => handover[other],
    ),
  ];
}

function itemOf(charter: Charter, name: Ref, uri: string, project: Project): CallHierarchyItem | undefined {
  const kinds: Readonly<Record<string, readonly Declared[]>> = {
    Forum: charter.forums,
    Person: charter.people,
    Role: charter.roles,
    Partner: charter.partners,
    Decision: charter.decisions,
    Risk: charter.risks,
    Issue: charter.issues,
  };
  for (const [kind, things] of Object.entries(kinds)) {
    const thing = things.find(({ id }) => id === name);
    if (thing === undefined) continue;
    const { uri: place, range } = project.location(thing.origin);
    const selectionRange = project.location(spanOf(thing.origin, 'name')).range;
    const data: ItemData = { uri, charter: charter.id, name };
    return {
      name: onOneLine(thing.title) || name,
      detail: `${name} in ${onOneLine(charter.title)}`,
      kind: symbolKind(kind),
      uri: place,
      range,
      selectionRange,
      data,
    };
  }
  return undefined;
}

/** The places that say so, as far as they are in the file of the item that a client takes them to be in. */
function rangesIn({ uri, selectionRange }: CallHierarchyItem, all: readonly Handover[], project: Project): CallHierarchyItem['range'][] {
  const places = all.map(({ at }) => project.location(at)).filter((place) => place.uri === uri);
  return places.length === 0 ? [selectionRange] : places.map(({ range }) => range);
}
