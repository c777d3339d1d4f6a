import { writeFile } from 'node:fs/promises';
import { documentText, documentFile } from './contract.ts';

/** `pnpm --filter @kok/api openapi`: writes down the contract that the console is built against. */
await writeFile(documentFile, documentText());
