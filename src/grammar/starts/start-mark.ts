/** What stands between the number of an item and its words. A pattern's source, to be built into larger ones. */
export const startMark = '\\s*[、.．)）]\\s*';
