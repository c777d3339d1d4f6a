import type { KeyObject } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Content } from '@kok/domain/release/content';
import * as z from 'zod';
import { NoForecast } from './no-forecast.ts';

/** The site of a content that nobody sealed, as the program of the site opens it. */
export interface SiteAhead {
	answer: (path: string) => Promise<SiteAnswer>;
	/** The addresses of a record by language. */
	addressesOf: (record: string) => Readonly<Record<string, string>>;
}

export type SiteAnswer =
	| { kind: 'text'; status: number; text: string; mediaType: string; location?: string }
	| { kind: 'bytes'; bytes: Uint8Array; mediaType: string }
	| { kind: 'file'; file: string; mediaType: string };

/** What the site’s program says of a content that is not published. The API knows it by this alone. */
export interface SiteForesight {
	open: (unsealed: { content: Content; number: number; at: string; publicKey: KeyObject; key: string }) => SiteAhead;
	/** A text with every link leading below an address. */
	underAddress: (text: string, below: { mediaType: string; address: string }) => string;
	findChanges: (before: SiteAhead, after: SiteAhead) => Promise<SiteChanges>;
	/** Finds out before anyone asks what `findChanges` needs of a site. */
	lookAhead: (site: SiteAhead, enough: AbortSignal) => Promise<void>;
}

const path = z.string().meta({ description: 'Below the address of the site' });
const change = z.enum(['new', 'changed', 'gone']);

export const SiteChanges = z
	.object({
		pages: z.array(
			z.object({
				path,
				title: z.string().meta({ description: 'As the page names itself' }),
				group: z.string().meta({ description: 'Name of the type that stands on it, `home`, `help`, or its own name' }),
				change
			})
		),
		files: z.array(z.object({ path, change })).meta({
			description:
				'Pictures, documents and what programs read. The open data follow every release and are not among them'
		})
	})
	.meta({ id: 'SiteChanges' });
export type SiteChanges = z.infer<typeof SiteChanges>;

const SiteProgram = z.object({
	openForesight: z.custom<() => Promise<SiteForesight>>((open) => typeof open === 'function')
});

/** Opens the program of the site that lies at a path. Throws a `NoForecast` where none lies there, or the site is not built. */
export async function openSiteProgram(file: string): Promise<SiteForesight> {
	try {
		const { openForesight } = SiteProgram.parse(await import(pathToFileURL(file).href));
		return await openForesight();
	} catch (error) {
		process.stderr.write(`${file}: ${String(error)}\n`);
		throw new NoForecast('site-not-at-hand', error);
	}
}
