import type { Problem } from '../../report/reporter.ts';
import { sizeLimit } from './size-limit.ts';

/** All bytes of a stream such as standard input, or why not; stops reading beyond the limit. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > sizeLimit.bytes) return sizeLimit.problem(length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
