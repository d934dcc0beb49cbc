import { colourStyle } from './style/colour.ts';
import { kitStyle } from './style/kit.ts';
import { layoutStyle } from './style/layout.ts';
import { printStyle } from './style/print.ts';
import { textStyle } from './style/text.ts';

/** The whole style of the page. The same for every charter, so that its digest is known beforehand. */
export const style = [colourStyle, textStyle, layoutStyle, kitStyle, printStyle].join('');

/** The SHA-256 digest of `style` in base 64, by which the page's security policy lets this style in and no other. A test keeps it true. */
export const styleDigest = 'sK0hsZuIGm7ImaLRumU27zrj4xWpbkeWTCNMxWIct/w=';
