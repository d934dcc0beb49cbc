import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Partner } from '@charter/model/parties.ts';
import type { Content } from '../../../html/markup.ts';
import { labelled } from '../../kit/say.ts';
import type { Page } from '../../page.ts';

/** A named interest, after the partner whose it is. */
export function interest(page: Page, ref: Ref): Content {
  const dir = page.directory;
  const holder = page.charter.partners.find((partner) => said(partner).includes(ref));
  return holder === undefined ? dir.name(ref) : labelled(page, dir.name(holder.id), dir.name(ref));
}

function said(partner: Partner): readonly (Ref | undefined)[] {
  const { wants, brings, strengths } = partner;
  return [...wants, ...brings, ...strengths].map(({ id }) => id).concat(confidentialOf(partner));
}

function confidentialOf({ quietWants, cannotLose }: Partner): readonly (Ref | undefined)[] {
  return [...quietWants, ...cannotLose].map(({ id }) => id);
}

/** Whether one of the interests is confidential, so that what is said of it is confidential too. */
export function isConfidential(charter: Charter, refs: readonly Ref[]): boolean {
  const confidential = charter.partners.flatMap(confidentialOf);
  return refs.some((ref) => confidential.includes(ref));
}
