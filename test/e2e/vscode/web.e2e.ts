import { scenario } from './scenario.ts';

scenario('web');
