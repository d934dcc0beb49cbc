/** Where things stand: one column on a small screen; the contents beside it on a wide one, and the notes in the margin on a wider. */
export const layoutStyle = `
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.5rem 1rem; background: var(--ink); color: var(--paper); font: 600 var(--size-2) var(--sans); }
.skip:focus { inset-block-start: 1rem; z-index: 1; }
.page { max-inline-size: 40rem; margin-inline: auto; padding: 1.75rem 1.125rem 3rem; }
main > section { margin-block: 3.5rem 0; }
.ordinal { margin-inline-end: 0.3em; }
.part { margin-block: 1.75rem 0; }
.part .part { margin-block: 1.1rem 0; }
footer { margin-block-start: 4rem; color: var(--quiet); font: var(--size-1)/1.6 var(--sans); }
.contents { font: var(--size-2)/1.4 var(--sans); }
.contents .beside { display: none; }
.contents ol { list-style: none; margin: 0.6rem 0 0; padding: 0; }
.contents li { margin: 0; }
.contents a { display: grid; grid-template-columns: 1.6rem 1fr; padding-block: 0.3rem; color: inherit; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents a .ordinal { margin: 0; }
.contents summary { padding-block: 0.35rem; font-weight: 600; cursor: pointer; inline-size: fit-content; }
.contents details { margin-block-start: 1.5rem; }
.contents-on-paper { display: none; }
.beside-each-other > .part { break-inside: avoid; margin-block: 0 1.75rem; }
.beside-each-other .facts > div { grid-template-columns: 8.5rem minmax(0, 1fr); }
.note { margin-block: 0 0.9rem; max-inline-size: var(--measure); color: var(--quiet); font: var(--size-1)/1.5 var(--sans); }
.key { max-inline-size: var(--measure); margin-block: 0.9rem -0.4rem; color: var(--quiet); font: var(--size-1)/1.5 var(--sans); }
.note :is(p, ul, ol, dl) { margin-block: 0 0.3rem; }

@media screen and (min-width: 64em) {
  .page { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 4.5rem; max-inline-size: 78rem; padding: 3.5rem 2.5rem 5rem; }
  .page > * { grid-column: 2; }
  .page > .contents { grid-column: 1; grid-row: 1 / span 3; }
  .contents details { display: none; }
  .contents .beside { display: block; position: sticky; inset-block-start: 3.5rem; max-block-size: calc(100vh - 5rem); overflow-y: auto; padding: 3px; }
  main > section { margin-block-start: 4.5rem; }
  h2 > .ordinal { float: inline-start; margin-inline-start: -2.25rem; }
  h3 > .ordinal { float: inline-start; margin-inline: -3rem 0; inline-size: 2.5rem; line-height: 1.85; }
}
@media screen and (min-width: 64em), print {
  .beside-each-other { columns: 2; column-gap: 3rem; margin-block-start: 1.75rem; }
  .beside-each-other table { min-inline-size: 100%; }
}
@media screen and (min-width: 48em), print { [id^="c-month-"] table { inline-size: 100%; table-layout: fixed; } }
@media screen and (min-width: 75em) {
  .note { float: inline-end; clear: inline-end; inline-size: 15rem; margin-block-start: 0.2rem; }
  .table { clear: inline-end; }
}
`;
