/** The package has no types of its own; this is what the tests use of it. */
declare module 'jsonld' {
	const jsonld: {
		expand: (
			document: object,
			options: { safe: boolean; documentLoader: (url: string) => Promise<never> }
		) => Promise<object[]>;
	};
	export = jsonld;
}
