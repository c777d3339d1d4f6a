/** Whether somebody writes texts as they look on the page; it holds for all fields until the console is closed. */
export const richly = $state({ isChosen: false });
