/** What the rules of filtering depend on: they are the same for every release with as many areas and languages. */
export interface SheetSize {
	areas: number;
	languages: number;
	/** Whether a helpline stays, after all that fits, where it does not name what was chosen. */
	keepsLines: boolean;
}

/** The address of a stylesheet says what is in it, so a page never meets rules that are not its own. */
export function sheetAddress({ areas, languages, keepsLines }: SheetSize): string {
	return `/i/${areas}-${languages}${keepsLines ? 'k' : ''}.css`;
}

/** More than any network has; the limit keeps a made-up address from asking for a giant. */
const most = 999;

/** The size that an address names, without its ending. */
export function asSheetSize(text: string): SheetSize | undefined {
	const [, areas, languages, keeps] = /^(\d{1,3})-(\d{1,3})(k?)$/.exec(text) ?? [];
	if (areas === undefined || languages === undefined) return undefined;
	const size = { areas: Number(areas), languages: Number(languages), keepsLines: keeps === 'k' };
	return size.areas <= most && size.languages <= most && sheetAddress(size) === `/i/${text}.css` ? size : undefined;
}
