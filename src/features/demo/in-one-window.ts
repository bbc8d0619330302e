/**
 * Does something in one window of this browser at a time, for as long as the window is there: the next one in line
 * begins when it has gone, also by a crash. `isMine` takes it from whichever has it, which then stands in line again.
 * `begin` gives back the way to end it; so does this. Where windows can't be told apart (plain http, Safari before
 * 15.4) it just begins: the hub lets the newest host have the room.
 */
export function inOneWindow(name: string, isMine: boolean, begin: () => () => void, locks = locksOfBrowser()): () => void {
  if (!locks) return begin();
  let isOver = false;
  let end = () => {};
  const hold = () => {
    if (isOver) return Promise.resolve();
    const stop = begin();
    return new Promise<void>((resolve) => {
      end = () => {
        stop();
        resolve();
      };
    });
  };
  const stand = (steal: boolean) => {
    locks.request(name, { steal }, hold).catch(() => {
      end(); // another window took it
      end = () => {};
      if (!isOver) stand(false);
    });
  };
  stand(isMine);
  return () => {
    isOver = true;
    end();
  };
}

function locksOfBrowser(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}
