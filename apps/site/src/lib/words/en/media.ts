/** Pictures and documents beside a text, as in German. */
export const media = {
	documents: 'Documents',
	pdf: (size: string) => `PDF, ${size}`
};
