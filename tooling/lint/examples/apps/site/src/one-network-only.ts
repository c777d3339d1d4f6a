export const title = 'KOK e.V.'; // refused: kok/knows-no-network
export const helpline = '116 016'; // refused: kok/knows-no-network
export const ground = '§ 25 Abs. 4a AufenthG'; // refused: kok/knows-no-network
export const areas = ['Thüringen', 'Berlin']; // refused: kok/knows-no-network, kok/knows-no-network

/** The software's own names are no network's. */
export const own = ['kok', '@kok/site', 'kok_release', 'KOK_RELEASES', 'Europe/Berlin'];
