/** The light scheme of the site: a picture is the same wherever it is shown. */
export const colours = {
	paper: '#fbf9f4',
	ink: '#1d1a18',
	quiet: '#504943',
	accent: '#5b1f4b',
	rule: '#cfc6b8'
} as const;
