import { defineConfig } from 'vitest/config';

/** What the root's configuration says of time; a copy of this package, in which a mutant is tested, has no root. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
