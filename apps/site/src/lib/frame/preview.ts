import type { Content } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import { languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Page, SharedPicture } from '../addresses/page.ts';
import { wordsIn } from '../words/words.ts';

/** What every page of a language tells where a link to it is shared. */
export interface PreviewFrame {
	/** Whose page it is; of a demonstration, whose it is not. */
	siteName: string;
	/** The network has not adopted the site. */
	isDemonstration: boolean;
	/** What a page says that has no description of its own. */
	lead: string;
	picture: SharedPicture | undefined;
	/** There is an icon for the start screen of a telephone. */
	hasTouchIcon: boolean;
	locale: string;
	otherLocales: { locale: Locale; spelled: string }[];
}

/** One element of the head: the name of a tag and what it says. */
export interface PreviewTag {
	property: string;
	content: string;
}

/** The size of every picture beside links, in pixels. */
const size = { width: 1200, height: 630 } as const;

/** What holds for every page of a language. */
export function previewFrameOf(content: Content, locale: Locale): PreviewFrame {
	const network = networkOf(content);
	const { abbreviation, adopted } = network.facts.values;
	const { name, lead } = wordingIn(network, locale).values;
	const file = cardFor(content, { locale });
	return {
		siteName: adopted ? abbreviation : wordsIn(locale).share.notBy(abbreviation),
		isDemonstration: !adopted,
		lead,
		picture: file === undefined ? undefined : { file, alternative: [lead, name].join(' ') },
		hasTouchIcon: content.pictures?.touchIcon !== undefined,
		locale: spelled(locale),
		otherLocales: languagesOf(content)
			.filter((one) => one !== locale)
			.map((one) => ({ locale: one, spelled: spelled(one) }))
	};
}

/**
 * What services that show links read of a page, in the names of the Open Graph protocol. A demonstration says so in the
 * title, in the description and as the name of the site, because each service leaves out something else.
 */
export function previewTags(
	page: Page,
	{ frame, origin, locale }: { frame: PreviewFrame; origin: string; locale: Locale }
): PreviewTag[] {
	const { title, description = frame.lead } = { ...page, ...page.shared };
	const picture = page.picture ?? frame.picture;
	const said = frame.isDemonstration ? marked({ title, description }, { frame, locale }) : { title, description };
	const isArticle = page.published !== undefined || page.modified !== undefined;
	return [
		...tags({
			'og:site_name': frame.siteName,
			'og:type': isArticle ? 'article' : 'website',
			'og:title': said.title,
			'og:description': said.description,
			'og:url': `${origin}${page.alternates[locale]}`,
			'og:locale': frame.locale,
			'article:published_time': page.published,
			'article:modified_time': page.modified
		}),
		...frame.otherLocales
			.filter(({ locale }) => page.alternates[locale])
			.map(({ spelled: content }) => ({ property: 'og:locale:alternate', content })),
		...(picture ? tags(pictureTags(picture, origin)) : [])
	];
}

/** How large Mastodon and LinkedIn show a link: a release may have no pictures yet. */
export function sizeOfLink(preview: readonly PreviewTag[]): 'summary_large_image' | 'summary' {
	return preview.some(({ property }) => property === 'og:image') ? 'summary_large_image' : 'summary';
}

function marked(
	{ title, description }: { title: string; description: string },
	{ frame, locale }: { frame: PreviewFrame; locale: Locale }
) {
	return {
		title: wordsIn(locale).share.asDemonstration(title),
		description: `${frame.siteName}. ${description}`
	};
}

function pictureTags({ file, alternative }: SharedPicture, origin: string) {
	return {
		'og:image': `${origin}/media/${file}`,
		'og:image:type': 'image/png',
		'og:image:width': String(size.width),
		'og:image:height': String(size.height),
		'og:image:alt': alternative
	};
}

function tags(said: Readonly<Record<string, string | undefined>>): PreviewTag[] {
	return Object.entries(said).flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }]));
}

/** A language with the country that the protocol asks for: English as in Europe, any other as in the country it is named after. */
function spelled(locale: Locale): string {
	if (locale === 'en') return 'en_GB';
	const { language, region } = new Intl.Locale(locale).maximize();
	return region === undefined ? language : `${language}_${region}`;
}
