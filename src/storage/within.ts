/** What the promise gives, or `otherwise` when it fails or takes longer than `limit` milliseconds. Storage that died may never answer. */
export function within<Value, Otherwise>(promise: Promise<Value>, limit: number, otherwise: Otherwise): Promise<Value | Otherwise> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), limit);
    promise.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer));
  });
}
