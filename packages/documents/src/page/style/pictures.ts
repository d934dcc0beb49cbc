/** The pictures: letters as those of labels, lines as thin as they can be, and what colour says is said by dashes, fills and words as well. */
export const pictureStyle = `
.picture { margin-block: 0.9rem 1.4rem; overflow: clip; }
:is(.picture .narrow, .without-pictures) { display: none; }
.drawing { display: block; direction: ltr; overflow: visible; fill: var(--ink); font: 13px/18px var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.drawing use { fill: currentColor; }
.drawing .strong { font-weight: 600; }
.drawing .quiet { fill: var(--quiet); }
.drawing .worry { fill: var(--accent); font-weight: 600; }
.drawing :is(line, path) { fill: none; stroke: var(--ink); stroke-width: 1.25; }
.drawing .hair { stroke: var(--hairline); stroke-width: 1; }
.drawing .broken { stroke: var(--accent); stroke-dasharray: 5 4; }
.drawing .area { fill: var(--wash); stroke: none; }
.drawing .promise { stroke: var(--accent); stroke-width: 2.5; }
.drawing .halo { stroke: var(--paper); stroke-width: 6; }
.drawing .late { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 2 4; }
.drawing :is(.bar, .moment) { fill: var(--ink); }
.drawing .way { fill: var(--hairline); }
.drawing [class^="shade-"] { fill: var(--shade); fill-opacity: 0; }
.drawing .shade-1 { fill-opacity: 0.16; }
.drawing .shade-2 { fill-opacity: 0.34; }
.drawing .shade-3 { fill-opacity: 0.52; }
.drawing .open { fill: none; stroke: none; }
.drawing .moment { stroke: var(--paper); stroke-width: 1.5; }
.drawing .thread { stroke: var(--quiet); stroke-width: 1; }
.drawing .thread.broken { stroke: var(--accent); stroke-width: 1.75; }
.drawing .loose { stroke-dasharray: 1.5 3; }
.drawing .knot { fill: var(--wash); }
.drawing .knot:is(.broken, .settled) { fill: var(--paper); stroke-width: 1.5; }
.drawing .settled { stroke: var(--quiet); stroke-dasharray: 5 4; }
.drawing .thread.settled { stroke-width: 1.5; }
.drawing.fields { display: inline-block; vertical-align: -0.15em; margin-inline-end: 0.4rem; }
.drawing .field { fill: var(--paper); stroke: var(--quiet); }
.drawing .field-settled { fill: var(--ink); stroke: var(--ink); }
.drawing [class^="worse-"] { fill: var(--accent); fill-opacity: 0; }
.drawing .worse-1 { fill-opacity: 0.07; }
.drawing .worse-2 { fill-opacity: 0.14; }
.drawing .worse-3 { fill-opacity: 0.23; }
.drawing .worse-4 { fill-opacity: 0.34; }
.drawing .stretch-kill { fill: var(--quiet); }
.drawing .stretch-iterate { fill: var(--hairline); }
.drawing .stretch-scale { fill: var(--paper); stroke: var(--quiet); }
.drawing .stretch-open { fill: none; stroke: var(--accent); stroke-dasharray: 3 3; }
@media screen and (max-width: 40em) { .picture .narrow { display: block; } .picture .wide { display: none; } }
@media (forced-colors: active) { .drawing { forced-color-adjust: auto; fill: CanvasText; } .drawing :is(line, path, rect) { stroke: CanvasText; } }
@media print { .picture { break-inside: avoid; } .drawing { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
