import type { KeyObject } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Content } from '@kok/domain/release/content';
import { readConfig } from './config.ts';
import { type SiteChanges, findChanges, lookAhead } from './forecasting/find-changes.ts';
import { type ForeseenAnswer, type ForeseenSite, foreseenSite } from './forecasting/foreseen-site.ts';
import { underAddress } from './forecasting/under-address.ts';
import { type Renderer, openRenderer } from './rendering/renderer.ts';

export type { ForeseenAnswer, ForeseenSite, SiteChanges };

/** A content that nobody sealed, and what its envelope would say. */
export interface Unsealed {
	content: Content;
	number: number;
	/** When it would be sealed. */
	at: string;
	publicKey: KeyObject;
	/** SHA-256 that names that key. */
	key: string;
}

/** What the API asks of the site: how a content would look that nobody published. */
export interface Foresight {
	/** Two sites that are to be compared are opened with the same number and instant. */
	open: (unsealed: Unsealed) => ForeseenSite;
	underAddress: typeof underAddress;
	findChanges: typeof findChanges;
	lookAhead: typeof lookAhead;
}

/** Opens the built site, with the settings of the running one. The API is given the path of this file, and imports nothing else. */
export async function openForesight(environment: NodeJS.ProcessEnv = process.env): Promise<Foresight> {
	return foresightOf(await openRenderer(fileURLToPath(new URL('../build', import.meta.url))), environment);
}

/** The same of a site that was built elsewhere. */
export function foresightOf(renderer: Renderer, environment: NodeJS.ProcessEnv): Foresight {
	const { origin, helpOrigin, operator, securityContact } = readConfig(environment);
	const who = {
		...(operator !== undefined && { operator }),
		...(securityContact !== undefined && { securityContact }),
		...(helpOrigin !== undefined && { helpOrigin })
	};
	return {
		open: ({ content, publicKey, number, at, key }) => {
			const unsigned = { format: 1 as const, content: nothing, previous: null, chainHead: '' as const, signature: '' };
			const release = { content, publicKey, envelope: { ...unsigned, number, at, key } };
			return foreseenSite(content, { renderer, platform: { release, origin, isOld: false, ...who } });
		},
		underAddress,
		findChanges,
		lookAhead
	};
}

/** Stands where a sealed release has the hash of its content; no page shows it. */
const nothing = '0'.repeat(64);
