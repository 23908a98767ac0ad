/**
 * pdf.js 6 asks for Node 22; it runs on Node 20 once these four exist. Defined only where they are
 * missing, so that newer platforms keep their own.
 */
export function fillPlatformGaps(): void {
  define(Promise, 'withResolvers', function withResolvers<T>() {
    const parts: Partial<PromiseParts<T>> = {};
    parts.promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
  });
  define(
    Promise,
    'try',
    (work: (...values: unknown[]) => unknown, ...values: unknown[]) =>
      new Promise((resolve) => resolve(work(...values))),
  );
  define(ArrayBuffer.prototype, 'transfer', copyBuffer);
  define(ArrayBuffer.prototype, 'transferToFixedLength', copyBuffer);
}

interface PromiseParts<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

function define(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** A copy does where the platform cannot move the bytes. */
function copyBuffer(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}
