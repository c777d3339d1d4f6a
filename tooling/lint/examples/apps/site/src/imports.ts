export type { Content } from '@kok/domain/release/content';
export type { Watch } from '@kok/release/watch';
export type { Store } from '@kok/api/store'; // refused: kok/imports
export type { Network } from '@kok/content/network'; // refused: kok/imports
export type { Form } from '../../console/src/form.ts'; // refused: kok/imports
