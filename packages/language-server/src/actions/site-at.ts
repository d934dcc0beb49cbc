import { Site } from '../completion/site.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

const known = new WeakMap<Snapshot, Map<number, Site>>();

/** What surrounds a place of a file; all findings about one block ask for the same. */
export function siteAt(file: Snapshot, project: Project, offset: number): Site {
  const sites = known.get(file) ?? new Map<number, Site>();
  known.set(file, sites);
  const site = sites.get(offset) ?? new Site(file, project, offset);
  sites.set(offset, site);
  return site;
}
