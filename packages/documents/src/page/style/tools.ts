/** What the script shows: none of it is on paper. */
export const toolsStyle = `
.tool { margin-block: 0 1.75rem; padding: 0.9rem 1.1rem; max-inline-size: var(--measure); border: 1px solid var(--hairline); border-radius: 3px; font: var(--size-2)/1.5 var(--sans); }
.tool [hidden], tr[hidden] { display: none !important; }
.tool fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.tool-title { margin-block-end: 0.5rem; font-weight: 600; }
.field { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.6rem; margin-block: 0 0.45rem; }
.field label { flex: 0 0 9rem; color: var(--quiet); }
#c-for-me { margin-block-start: 1.75rem; }
#c-for-me .field label { flex-basis: auto; font-weight: 600; color: inherit; }
.field :is(input, select) { min-block-size: 1.9rem; max-inline-size: 100%; padding: 0.15rem 0.4rem; border: 1px solid var(--quiet); border-radius: 2px; background: var(--paper); color: inherit; font: inherit; font-variant-numeric: lining-nums tabular-nums; }
.field input[type="checkbox"] { min-block-size: 1.2rem; }
.field input[type="checkbox"] + label { flex-basis: auto; color: inherit; }
.field input[type="text"] { inline-size: 9rem; }
.field [aria-invalid="true"] { border-color: var(--red); border-width: 2px; }
.wrong { flex-basis: 100%; color: var(--red); }
.wrong:empty { display: none; }
@media screen and (max-width: 40em) { .field > label { flex-basis: 100%; } .field > :is(input[type="text"], input[type="date"]) { flex: 1; } }
.answer { margin: 0; }
.answer:not(:empty) { margin-block-start: 0.7rem; padding-block-start: 0.7rem; border-block-start: 1px solid var(--hairline); }
.answer > :last-child, .concerns ul { margin-block-end: 0; }
.concerns { margin-block-start: 0.7rem; }
.fits > * { background: var(--wash); }
/* The button stands beside its heading, and the distance to what follows stays as it is without it. */
@media screen {
  :is(h2, h3, h4):has(+ .copy-link) { display: inline-block; max-inline-size: calc(100% - 2rem); margin-block-end: 0; }
  h2 + .copy-link + :not(.part) { margin-block-start: 1.25rem; }
  :is(h3, h4) + .copy-link + * { margin-block-start: 0.35rem; }
}
.copy-link { margin-inline-start: 0.35rem; min-inline-size: 1.5rem; min-block-size: 1.5rem; padding: 0; border: 0; background: none; color: var(--quiet); font: var(--size-2) var(--sans); cursor: pointer; }
.copy-link:hover { color: var(--accent); }
@media (hover: hover) { .copy-link:not(:focus-visible) { opacity: 0; } :is(section, .part):hover > .copy-link { opacity: 1; } }
@media (forced-colors: active) { .fits > * { outline: 2px solid Highlight; } }
@media print { .tool, .copy-link { display: none; } }
`;
