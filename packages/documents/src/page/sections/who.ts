import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { confidential } from './who/confidential.ts';
import { conflicts } from './who/conflicts.ts';
import { contacts } from './who/contacts.ts';
import { expectations } from './who/expectations.ts';
import { contributors, groups } from './who/groups.ts';
import { partners, ways } from './who/partners.ts';
import { people } from './who/people.ts';
import { roles } from './who/roles.ts';

/** Who takes part, what each gives and wants, and where that pulls apart. */
export function who(page: Page): Html {
  const parts = [partners, ways, expectations, conflicts, confidential, people, contacts, roles, groups, contributors];
  return html`${parts.map((part) => part(page))}`;
}
