/** The anchors of the page that explains the data, to which files point. */
export const pageAnchors = { licence: 'licence', directory: 'directory', politics: 'politics' } as const;
