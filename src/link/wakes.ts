/** Calls back whenever this page comes to life again: seen, shown, or with a network. Phones close lines in their sleep without a word. */
export function onWake(listener: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && listener();
  document.addEventListener('visibilitychange', seen);
  addEventListener('pageshow', listener);
  addEventListener('online', listener);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pageshow', listener);
    removeEventListener('online', listener);
  };
}
