import { colourStyle } from './style/colour.ts';
import { kitStyle } from './style/kit.ts';
import { layoutStyle } from './style/layout.ts';
import { pictureStyle } from './style/pictures.ts';
import { printStyle } from './style/print.ts';
import { termsStyle } from './style/terms.ts';
import { textStyle } from './style/text.ts';
import { toolsStyle } from './style/tools.ts';

/** The whole style of the page. The same for every charter, so that its digest is known beforehand. */
export const style = [colourStyle, textStyle, layoutStyle, kitStyle, termsStyle, toolsStyle, pictureStyle, printStyle].join('');
