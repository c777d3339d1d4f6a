export type { paths } from '@kok/contract/api';
export type { Field } from '@kok/domain/fields/field';
export type { Tokens } from '@kok/ui/tokens';
export type { Store } from '@kok/api/store'; // refused: kok/imports
export type { Watch } from '@kok/release/watch'; // refused: kok/imports
export type { Route } from '../../api/src/route.ts'; // refused: kok/imports
