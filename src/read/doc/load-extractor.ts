/** Takes the text out of a document of Word 97. */
export type Extract = (bytes: Uint8Array) => Promise<string>;

/**
 * The package word-extractor; `undefined` where it is not installed, or cannot be: it needs Node. No
 * bundler shall find its name here and put it into a web page.
 */
export async function loadExtractor(): Promise<Extract | undefined> {
  const name = ['word', 'extractor'].join('-');
  try {
    const { default: WordExtractor }: WordExtractorPackage = await import(name);
    return async (bytes) => {
      const document = await new WordExtractor().extract(bufferOf(bytes));
      // Else it would put typewriter's quote marks for Chinese ones.
      return document.getBody({ filterUnicode: false });
    };
  } catch {
    return undefined;
  }
}

interface WordExtractorPackage {
  default: new () => { extract(bytes: Uint8Array): Promise<ExtractedDocument> };
}

interface ExtractedDocument {
  getBody(options: { filterUnicode: boolean }): string;
}

/** Of bytes, the package takes Node's buffers only. */
function bufferOf(bytes: Uint8Array): Uint8Array {
  const { Buffer }: { Buffer?: { from(bytes: Uint8Array): Uint8Array } } = globalThis;
  return Buffer?.from(bytes) ?? bytes;
}
