export type { Fictional } from '@kok/content/fictional';
export type { Reconciler } from '@kok/api/reconciler'; // refused: kok/imports
