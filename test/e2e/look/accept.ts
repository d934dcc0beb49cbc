// Takes every picture anew and accepts those that look different: look at them before you commit them.
import { accept } from './golden.ts';
import { shots } from './shots.ts';
import { startAlikeChromium, take } from './take.ts';

const browser = await startAlikeChromium();
for (const shot of shots) accept(shot, await take(browser, shot));
await browser.close();
