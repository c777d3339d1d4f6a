import type { components, paths } from '@kok/contract/api';
import createClient from 'openapi-fetch';
import { askServer } from './connection.svelte.ts';

export type Schemas = components['schemas'];
export type Me = Schemas['Me'];
export type ListedRecord = Schemas['ListedRecord'];

/** The API of the origin that served the console. The browser sends along who is signed in. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: askServer });
