import type { Erased } from './withdraw.ts';

/** What was erased last in this window, for the page that says so. It names nobody. */
export const protection = $state<{ erased: Erased | undefined }>({ erased: undefined });
