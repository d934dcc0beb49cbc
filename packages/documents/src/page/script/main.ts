/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { letAsk } from './ask.ts';
import { offerLinks } from './copy-link.ts';
import { letChoose } from './for-me.ts';
import { letSift } from './sift.ts';
import { letPutAway } from './tell-terms.ts';

/** What a page does where scripts may run; without them everything is there to read. */
const ask = document.getElementById('c-ask');
if (ask !== null) letAsk(ask);
const forMe = document.getElementById('c-for-me');
if (forMe !== null) letChoose(forMe);
const days = document.getElementById('c-days');
if (days !== null) letSift(days);
letPutAway();
const { copy = '', copied = '' } = document.body.dataset;
if (copy !== '') offerLinks({ copy, copied });
