/** Content names one network; here it may. */
export const network = { name: 'KOK e.V.', helpline: '116 016', seat: 'Berlin', act: 'AufenthG' };
