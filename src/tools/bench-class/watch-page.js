// Runs inside a page before anything else of it: when what matters was first painted, and how long its frames take.
(() => {
  const seen = {};
  const tasks = [];
  const frames = [];
  const wanted = {
    board: '[data-screen=lesson] [data-action=next-step]',
    report: '[data-screen=class-report] [data-action=print]',
    pin: '#pin',
    seats: '[data-action=seat-animal]',
  };
  let last = null;
  const isVisible = (element) => element !== null && element.getClientRects().length > 0;
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (seen[name] !== undefined || !isVisible(document.querySelector(selector))) continue;
      delete wanted[name];
      const { port1, port2 } = new MessageChannel(); // its message comes after the frame is painted
      port1.onmessage = () => {
        seen[name] = performance.now();
      };
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const frame = (now) => {
    if (last === null) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => last === null || tasks.push(duration))).observe({ type: 'longtask' });
  globalThis.bench = {
    seen,
    /** Begins to note how far apart frames are, and tasks of 50 ms and more. */
    begin() {
      tasks.length = frames.length = 0;
      last = performance.now();
      requestAnimationFrame(frame);
    },
    end() {
      last = null;
      return { frames: frames.slice(1), tasks: tasks.slice() };
    },
  };
})();
