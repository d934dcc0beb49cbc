/** The page on paper, A4 or Letter: a running foot, heads of tables on every sheet, no heading left alone, addresses of links in words. */
export const printStyle = `
@media print {
  :root { --foot: attr(data-foot); --measure: 33rem; }
  html { font-size: 9.5pt; }
  .page { max-inline-size: none; padding: 0; }
  .contents, .skip { display: none; }
  main > section { margin-block-start: 2.25rem; }
  .part { margin-block-start: 1.4rem; }
  .table { margin-block: 0.7rem 1.1rem; }
  .masthead h1 { font-size: 2.1rem; max-inline-size: none; margin-block: 0.25rem 0.6rem; }
  .masthead .parties ul { margin-block-end: 1rem; column-gap: 1.25rem; }
  .masthead .term { margin-block-end: 0.6rem; }
  .masthead .facts { margin-block-end: 0.5rem; }
  .masthead .standing, #c-section-summary :is(p, .prose) { max-inline-size: none; }
  #c-section-summary { --size-2: 0.875rem; --size-3: 1rem; margin-block-start: 1rem; font-size: var(--size-3); line-height: 1.45; }
  #c-section-summary :is(th, td) { padding-block: 0.2rem; }
  #c-section-summary p { margin-block-end: 0.6rem; }
  #c-section-summary h2 { margin-block-end: 0.75rem; }
  #c-section-summary .part { margin-block: 0 0.8rem; }
  #c-section-summary .table { margin-block: 0.2rem 0.7rem; }
  .beside-each-other { margin-block-start: 0; column-gap: 2rem; }
  .beside-each-other .facts > div { grid-template-columns: 8.25rem minmax(0, 1fr); padding-block: 0.1rem; }
  .contents-on-paper { display: block; break-before: page; margin-block-end: 2.25rem; }
  .contents-on-paper ol { columns: 2; column-gap: 2rem; max-inline-size: none; margin-block: 0.4rem 0; padding: 0; list-style: none; font: var(--size-2)/1.4 var(--sans); }
  .contents-on-paper .ordinal { display: inline-block; inline-size: 1.6rem; margin: 0; }
  h1, h2, h3, h4, caption, .label, .key, .facts:has(+ .picture), .signed > .facts { break-after: avoid; }
  footer { break-before: avoid; margin-block-start: 1.5rem; }
  tr, .facts > div, .note, .signed, svg, pre, blockquote, .missing { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:is(:nth-child(-n + 2), :last-child) { break-before: avoid; }
  .facts > div:is(:nth-child(-n + 2), :last-child) { break-before: avoid; }
  p, li { orphans: 3; widows: 3; }
  .table.wide { overflow: visible; }
  .wide a { overflow-wrap: anywhere; }
  .wide tbody :is(th, td) { min-inline-size: 3.5rem; }
  th, td { padding: 0.3rem 0.8rem 0.3rem 0; }
  .note { float: inline-end; clear: inline-end; inline-size: 11rem; }
  .table { clear: inline-end; }
  .mark, svg, .missing { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .target { display: none; }
  .to-sign { display: block; break-inside: avoid; }
  .to-sign tbody :is(th, td) { block-size: 3.5rem; vertical-align: bottom; }
  a:not([href^="#"], .address)::after { content: " <" attr(href) ">"; font: var(--size-1) var(--sans); }
}
@page {
  margin: 20mm 20mm 22mm;
  @bottom-left { content: var(--foot); font: 8pt system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #5d5a52; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #5d5a52; }
}
`;
