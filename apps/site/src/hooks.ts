import type { Reroute } from '@sveltejs/kit/hooks';
import { routeOf } from '#lib/address.ts';

export const reroute: Reroute = ({ url }) => routeOf(url.pathname);
