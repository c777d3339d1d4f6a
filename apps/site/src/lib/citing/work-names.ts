/** The names of the files under which works are cited: the same in every language but for the words of addresses. */
export const workNames = {
	demand: (number: number) => `demand-${number}`,
	version: (demand: number, version: number) => `demand-${demand}-version-${version}`,
	statement: (slug: string) => `statement-${slug}`,
	figure: (slug: string) => `figure-${slug}`
} as const;
