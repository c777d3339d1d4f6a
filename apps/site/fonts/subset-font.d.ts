/** The package brings no types; this is what `cut.ts` uses of it. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2';
		variationAxes: Record<string, number | { min: number; max: number }>;
		keepFeatures: readonly string[];
		noHinting: boolean;
		dropTables: readonly string[];
	}
	function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
	export = subsetFont;
}
