import { startsApiFromBundle } from './programs.ts';

await startsApiFromBundle();
