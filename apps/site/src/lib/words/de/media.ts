/** Pictures and documents beside a text. */
export const media = {
	documents: 'Dokumente',
	/** Behind the title of a document: "PDF, 1,2 MB". */
	pdf: (size: string) => `PDF, ${size}`
};
