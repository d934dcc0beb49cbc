/** Letters, lines and the space between them. Five sizes, from `--size-1` for labels to `--size-5` for the title. */
export const textStyle = `
:root {
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --size-1: 0.8125rem;
  --size-2: 0.9375rem;
  --size-3: 1.0625rem;
  --size-4: 1.5rem;
  --size-5: 2.5rem;
  --measure: 36rem;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--size-3)/1.55 var(--serif); overflow-wrap: anywhere; text-rendering: optimizeLegibility; }
h1, h2, h3, h4 { margin: 0; text-wrap: balance; }
h1 { font-size: var(--size-5); font-weight: 500; line-height: 1.12; letter-spacing: -0.012em; }
h2 { font-size: var(--size-4); font-weight: 500; line-height: 1.25; margin-block: 0 1.25rem; }
h3 { font-size: var(--size-3); font-weight: 700; line-height: 1.4; margin-block-end: 0.4rem; }
h4 { font-size: var(--size-3); font-weight: 500; font-style: italic; line-height: 1.4; margin-block-end: 0.25rem; }
p, ul, ol, dl, blockquote, pre { margin-block: 0 0.9rem; max-inline-size: var(--measure); }
p, li { text-wrap: pretty; }
@media screen and (max-width: 30em) { :is(p, li, dd, td) { hyphens: auto; hyphenate-limit-chars: 10 4 4; } }
ul, ol { padding-inline-start: 1.35rem; }
li { margin-block-end: 0.2rem; }
li::marker { color: var(--quiet); font-family: var(--sans); font-size: 0.85em; font-variant-numeric: tabular-nums; }
li > p { margin-block-end: 0.3rem; }
.plain { list-style: none; padding: 0; }
blockquote { margin-inline: 1.35rem 0; font-style: italic; }
code, pre { font-family: ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace; font-size: 0.88em; }
pre { white-space: pre-wrap; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.12em; }
.target { color: var(--quiet); font: var(--size-1) var(--sans); }
.label, .ordinal, time, .status { font-variant-numeric: lining-nums tabular-nums; }
time { white-space: nowrap; }
.label { margin: 0; color: var(--quiet); font: 600 var(--size-1)/1.5 var(--sans); }
.ordinal { color: var(--accent); font-family: var(--sans); font-weight: 500; }
h3 > .ordinal { color: var(--quiet); font-size: var(--size-1); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
:target { scroll-margin-block-start: 1.5rem; }
.part:target > :is(h3, h4), section:target > h2, tr:target > *, dd:target, li:target { background: var(--wash); box-shadow: 0 0 0 0.3rem var(--wash); }
@media (forced-colors: active) { :target { outline: 2px solid Highlight; outline-offset: 4px; } }
`;
