/** Who asks to come in, as far as it is known. The address is counted and never kept. */
export interface Visitor {
	address: string;
	device: string;
	/** Id of the request, by which entries of the logs belong together. */
	request: string;
}
