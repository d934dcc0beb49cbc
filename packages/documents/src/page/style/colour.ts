/** The partners' colours, light and dark. Chosen to differ in lightness as well as hue; each partner's mark says the same without colour. */
export const PARTNER_COLOURS = {
  light: ['#0d5fb5', '#c23200', '#009871', '#6d1f80', '#b08348', '#2b3440'],
  dark: ['#3a8fdd', '#ec6440', '#4ad992', '#c9a4d8', '#f6ba2c', '#eef2ec'],
} as const;

/** The colours of the page itself, light and dark. `ink` on `paper` for reading, `quiet` for what stands back, one `accent`. */
export const PAGE_COLOURS = {
  light: {
    paper: '#fdfcf9',
    ink: '#1f1e1b',
    quiet: '#5d5a52',
    hairline: '#cfcabd',
    accent: '#8c2f2b',
    wash: '#f4efe2',
    shade: '#c2a873',
    red: '#b3261e',
    amber: '#8f5a00',
    green: '#1e6f43',
  },
  dark: {
    paper: '#171817',
    ink: '#e7e3d9',
    quiet: '#aaa598',
    hairline: '#45443f',
    accent: '#e79a8c',
    wash: '#2b2820',
    shade: '#7a6a45',
    red: '#ff8a80',
    amber: '#f0b648',
    green: '#6fcf97',
  },
} as const;

type Scheme = keyof typeof PAGE_COLOURS;

/** The colours as custom properties: `--ink`, `--paper`, `--partner-1`. */
export const colourStyle = `
:root { color-scheme: light dark; ${properties('light')} }
@media (prefers-color-scheme: dark) { :root { ${properties('dark')} } }
@media print { :root { color-scheme: light; ${properties('light')} --paper: #fff; } }
${PARTNER_COLOURS.light.map((_, index) => `.tint-${index + 1} { color: var(--partner-${index + 1}); }`).join('\n')}
`;

function properties(scheme: Scheme): string {
  const page = Object.entries(PAGE_COLOURS[scheme]).map(([name, colour]) => `--${name}: ${colour};`);
  const partners = PARTNER_COLOURS[scheme].map((colour, index) => `--partner-${index + 1}: ${colour};`);
  return [...page, ...partners].join(' ');
}
