/** Words that the charter defines: marked quietly, told as soon as one points to them, and with a small sign on paper. */
export const termsStyle = `
.defined { position: relative; color: inherit; text-decoration: underline dotted; text-decoration-color: var(--quiet); text-decoration-thickness: 1px; cursor: help; }
@media screen {
  .defined:is(:hover, :focus-visible)::after { content: attr(data-meaning); content: attr(data-meaning) / ""; position: absolute; z-index: 2; inset-block-start: 100%; inset-inline-start: 0; inline-size: max-content; max-inline-size: min(22rem, 70vw); padding: 0.5rem 0.7rem; border: 1px solid var(--ink); border-radius: 3px; background: var(--paper); color: var(--ink); font: var(--size-1)/1.5 var(--sans); font-style: normal; text-align: start; white-space: normal; }
  .defined.told::after { content: none; }
}
@media screen and (max-width: 40em) {
  .defined { position: static; }
  .defined:is(:hover, :focus-visible)::after { inset-inline: 1rem; inset-block-start: auto; margin-block-start: 1.7em; inline-size: auto; max-inline-size: none; }
}
/* Held by its word and by the window, so that no table that scrolls cuts it off. */
@supports (position-area: block-end) {
  @media screen { .defined:is(:hover, :focus-visible)::after { position: fixed; inset: auto; margin: 0.2rem 0; max-inline-size: min(22rem, 100vw - 2rem); position-area: block-end span-inline-end; position-try-fallbacks: block-end span-inline-start, block-end span-all, block-start span-all; } }
}
@media print { .defined { text-decoration: none; } .defined::after { content: "\\00b0"; } }
`;
