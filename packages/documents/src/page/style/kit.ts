/** The pieces of the kit: facts, tables, signs of partners and of status, what is missing. */
export const kitStyle = `
.facts { font-family: var(--sans); font-size: var(--size-2); line-height: 1.5; }
.facts > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; padding-block: 0.2rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; font-variant-numeric: lining-nums tabular-nums; }
:is(.facts dd, td, th) > :last-child { margin-block-end: 0; }
.facts :is(ul, ol), td :is(ul, ol) { padding-inline-start: 1.1rem; }
.facts .plain, td .plain { padding: 0; }
@media screen and (max-width: 30em) { .facts > div { grid-template-columns: 1fr; padding-block: 0.3rem; } .facts dt { font-size: var(--size-1); } }

.table { position: relative; margin-block: 1rem 1.5rem; }
.table.wide { overflow-x: auto; overflow-wrap: break-word; }
table { border-collapse: collapse; inline-size: auto; min-inline-size: min(100%, var(--measure)); font: var(--size-2)/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.slim table { max-inline-size: var(--measure); }
caption { text-align: start; font-weight: 600; padding-block-end: 0.45rem; }
th, td { padding: 0.45rem 1.1rem 0.45rem 0; text-align: start; vertical-align: baseline; border-block-end: 1px solid var(--hairline); font-weight: 400; }
:is(th, td):last-child { padding-inline-end: 0; }
/* A name in letters that run the other way stands where its neighbours stand. */
:where(h1, h3, h4, caption, th, td)[dir="auto"] { text-align: -webkit-match-parent; text-align: match-parent; }
thead th { color: var(--quiet); font-size: var(--size-1); vertical-align: bottom; }
thead tr:last-child > * { border-block-end-color: var(--ink); }
thead tr:not(:last-child) > * { border-block-end: 0; padding-block-end: 0; }
tbody th { font-weight: 600; }
:where(.table) tbody th { min-inline-size: 7.5rem; }
:where(.table) tbody td { min-inline-size: 5.5rem; }
.wide tbody th { min-inline-size: 8rem; }
tbody td:empty::after { content: "–"; content: "–" / ""; color: var(--quiet); }
.to-sign td:empty::after { content: none; }
@media screen { .wide:not(.listed) tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); } }
.number { text-align: end; white-space: nowrap; }
.number:not(:last-child) { padding-inline-end: 1.9rem; }
.wide tbody :is(.center, .number) { min-inline-size: 3rem; }
.center, thead th[scope="colgroup"] { text-align: center; padding-inline: 0.55rem; }
td.center { white-space: nowrap; }
thead .center { min-inline-size: 4.5rem; }
.raci { display: inline-block; min-inline-size: 1.55em; line-height: 1.55em; border-radius: 0.8em; text-align: center; }
.raci-a { background: var(--ink); color: var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.raci-r { box-shadow: inset 0 0 0 1.5px var(--ink); font-weight: 600; }
.raci-i { color: var(--quiet); }
colgroup + colgroup { border-inline-start: 1px solid var(--hairline); }

/* On a small screen a row is a list, each cell under the head of its column. */
@media screen and (max-width: 30em) {
  .listed :is(table, caption:not(.unseen), tbody, tr, tbody th, td) { display: block; min-inline-size: 0; inline-size: auto; }
  .listed thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .listed tr { border-block-end: 1px solid var(--hairline); padding-block: 0.7rem; }
  .listed tr:first-child { border-block-start: 1px solid var(--ink); }
  .listed :is(tbody th, td) { border: 0; padding: 0.15rem 0; text-align: start; white-space: normal; }
  .listed td::before { content: attr(data-head) ": "; color: var(--quiet); }
  .listed td:empty { display: none; }
}

.shapes { position: absolute; }
.party, .unbroken { white-space: nowrap; }
.party > bdi:not(.unbroken) { white-space: normal; }
@media screen and (max-width: 30em) { bdi.unbroken { white-space: normal; } }
.mark { inline-size: 0.62em; block-size: 0.62em; fill: currentColor; vertical-align: 0.03em; }
.status { font-family: var(--sans); font-weight: 600; font-size: 0.95em; white-space: nowrap; }
.status .mark { inline-size: 0.75em; block-size: 0.75em; vertical-align: -0.03em; }
.status-red { color: var(--red); }
.status-amber { color: var(--amber); }
.status-green { color: var(--green); }
.missing { padding-inline-start: 0.9rem; border-inline-start: 3px dotted var(--accent); }
.contact { color: var(--quiet); font-weight: 400; font-size: var(--size-1); }
.waived { color: var(--quiet); font-style: italic; }
.to-sign { display: none; }

.masthead h1 { margin-block: 0.5rem 1rem; max-inline-size: 46rem; }
.masthead .parties { font-size: var(--size-3); }
.masthead .parties ul { display: flex; flex-wrap: wrap; gap: 0.15rem 1.75rem; max-inline-size: none; margin-block-end: 1.75rem; }
.masthead .parties li { margin: 0; }
.masthead .facts { display: flex; flex-wrap: wrap; gap: 0 2.5rem; max-inline-size: none; }
.masthead .facts > div { display: flex; gap: 0.75rem; }
.masthead .facts dt { font-size: inherit; }
.masthead .standing { color: var(--quiet); font-style: italic; margin: 0; }
.term { direction: ltr; display: block; overflow: visible; max-inline-size: var(--measure); margin-block-end: 1.25rem; }
.term line { stroke: var(--quiet); stroke-width: 1; }
.term .past { stroke: var(--accent); stroke-width: 3; }
.term circle { fill: var(--accent); }
.term text { fill: var(--quiet); font: max(12px, var(--size-1)) var(--sans); font-variant-numeric: lining-nums tabular-nums; }
`;
