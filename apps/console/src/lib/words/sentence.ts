/** A sentence that has one full stop also where what stands in it ends with that of an abbreviation: *seit 24. Nov.* */
export function sentence(written: TemplateStringsArray, ...said: readonly (string | number)[]): string {
	return String.raw({ raw: written }, ...said).replaceAll(/\.\.(?=\s|$)/g, '.');
}
