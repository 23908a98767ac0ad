/**
 * Joins pdf.js and its worker in one thread, where pdf.js would otherwise put a channel of its own. That
 * one copies every operator of every page deeply, which takes a sixth of the whole time; and pdf.js
 * does not say when the content of a page breaks off, but hands over what came before as if it were
 * all. The message that says so passes here.
 */
export function openChannel(): Channel {
  const listeners = new Set<Listener>();
  const deliver = async (data: unknown): Promise<void> => {
    await Promise.resolve();
    for (const listener of listeners) listener({ data });
  };
  const channel: Channel = {
    hasFailed: false,
    postMessage(message, transfer) {
      if (message.stream === streamFailed) channel.hasFailed = true;
      const data =
        message.chunk === undefined
          ? structuredClone(message, transfer === undefined ? {} : { transfer })
          : { ...message, chunk: copyOf(message.chunk) };
      void deliver(data);
    },
    addEventListener(_type, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener(_type, listener) {
      listeners.delete(listener);
    },
  };
  return channel;
}

/** What pdf.js uses of a worker or a port; both ends listen on the same one and know their own messages. */
export interface Channel {
  /** Whether a page has broken off since this was last reset. */
  hasFailed: boolean;
  postMessage(message: Message, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(type: 'message', listener: Listener): void;
}

interface Message {
  stream?: number;
  /** A part of a page: operators, or pieces of text. */
  chunk?: object;
}

type Listener = (event: { data: unknown }) => void;

/** The worker empties its lists once it has sent them. */
function copyOf(chunk: object): object {
  const entries = Object.entries(chunk).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice() : value,
  ]);
  return Object.fromEntries(entries);
}

/** `StreamKind.ERROR` of pdf.js. */
const streamFailed = 5;
