/** Prints a web page as Chromium does from its print dialogue. */
export function printWithChromium(html: string): Buffer;
