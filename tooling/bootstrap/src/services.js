/** What each service does while the other one refuses to run. */
export const alone = {
	site: 'The site goes on with the last good release.',
	api: 'The API goes on: the record can be written, but is not shown here.'
};
