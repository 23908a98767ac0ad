/** What to do with documents of kinds that are not read. */
export const saveAsDocx = '用 Word 或 WPS 打开，另存为 .docx 再检查';
