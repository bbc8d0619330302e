/** Does the work when asked, at once, and then at most every so many ms; what was asked meanwhile is done once, at the end. */
export function paced(every: number, work: () => void): { ask(): void; stop(): void } {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;
  const ask = () => {
    if (resting !== null) return void (isAsked = true);
    work();
    resting = setTimeout(() => {
      resting = null;
      if (isAsked) {
        isAsked = false;
        ask();
      }
    }, every);
    return undefined;
  };
  return {
    ask,
    stop() {
      if (resting !== null) clearTimeout(resting);
      isAsked = false;
    },
  };
}
