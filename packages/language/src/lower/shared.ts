import type { Forum } from '@charter/model/forums.ts';
import type { Definition } from '@charter/model/frame.ts';
import type { Contributor, Group, Partner, Person, Role } from '@charter/model/parties.ts';
import type { Asset } from '@charter/model/rights.ts';
import type { Metric } from '@charter/model/success.ts';
import type * as ast from '../generated/ast.ts';
import { lowerForum } from './forums.ts';
import { lowerDefinition } from './frame.ts';
import type { Lowering } from './lowering.ts';
import { lowerContributor, lowerGroup, lowerPartner, lowerPerson, lowerRole } from './parties.ts';
import { lowerAsset } from './rights.ts';
import { lowerMetric } from './success.ts';

/** What several charters may share: it stands in the charter itself, or beside it, or in a file it uses. */
export class SharedParts {
  readonly partners: Partner[] = [];
  readonly people: Person[] = [];
  readonly roles: Role[] = [];
  readonly groups: Group[] = [];
  readonly contributors: Contributor[] = [];
  readonly forums: Forum[] = [];
  readonly metrics: Metric[] = [];
  readonly assets: Asset[] = [];
  readonly definitions: Definition[] = [];
}

/** Lowers a node into the list it belongs to; what cannot be shared is none of its business. */
export function lowerShared(l: Lowering, node: ast.Statement, into: SharedParts): void {
  switch (node.$type) {
    case 'Partner':
      into.partners.push(lowerPartner(l, node));
      break;
    case 'Person':
      into.people.push(lowerPerson(l, node));
      break;
    case 'Role':
      into.roles.push(lowerRole(l, node));
      break;
    case 'Group':
      into.groups.push(lowerGroup(l, node));
      break;
    case 'Contributor':
      into.contributors.push(lowerContributor(l, node));
      break;
    case 'Forum':
      into.forums.push(lowerForum(l, node));
      break;
    case 'Metric':
      into.metrics.push(lowerMetric(l, node));
      break;
    case 'Asset':
      into.assets.push(lowerAsset(l, node));
      break;
    case 'Definition':
      into.definitions.push(lowerDefinition(l, node));
      break;
  }
}
