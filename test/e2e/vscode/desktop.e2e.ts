import { scenario } from './scenario.ts';

scenario('desktop');
