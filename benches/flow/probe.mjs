/**
 * What measures inside the page, the same for everything measured. `probe` is sent to the page
 * as text, so that it names nothing from outside itself.
 */

/** Begins to listen and gives the page `window.probe`. */
export function probe() {
  const letters = [];
  const moves = [];
  const presented = [];
  let frames = [];
  let isWatching = false;
  let pressedAt = 0;
  let openedAt = 0;

  /** Calls with the time once the next frame is painted: a message waits until the frame is over. */
  const afterPaint = (call) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => call(performance.now());
      port2.postMessage(null);
    });

  const watch = (at) => {
    frames.push(at);
    if (isWatching) requestAnimationFrame(watch);
  };

  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true);
  addEventListener(
    'input',
    (event) => {
      if (event.composedPath()[0].type === 'file') {
        openedAt = event.timeStamp;
        return;
      }
      const at = pressedAt;
      afterPaint((now) => letters.push({ at, took: now - at }));
    },
    true,
  );
  addEventListener(
    'pointermove',
    (event) => isWatching && afterPaint((now) => moves.push(now - event.timeStamp)),
    true,
  );
  // The browser's own measure, to the presented frame, in steps of 8 ms and from 16 ms on.
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) presented.push({ startTime, end: startTime + duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  window.probe = {
    /** Waits until so many letters are painted, and then for so long. */
    async painted(count, rest) {
      while (letters.length < count) await pause(5);
      await pause(rest);
    },
    /** Gives the letters since the last time: ours, and the browser's measure of each. */
    takeLetters() {
      const taken = letters.splice(0);
      const browser = taken.map(({ at }, place) => {
        const until = taken[place + 1]?.at ?? Infinity;
        const own = presented.filter(({ startTime }) => startTime >= at - 1 && startTime < until);
        return Math.max(0, ...own.map(({ end }) => end - at));
      });
      presented.length = 0;
      return { times: taken.map(({ took }) => took), browser };
    },
    watchFrames() {
      frames = [performance.now()];
      moves.length = 0;
      isWatching = true;
      requestAnimationFrame(watch);
    },
    /** Ends the watch: times between frames, and from each move of the pointer to its paint. */
    async takeFrames() {
      await new Promise(requestAnimationFrame);
      isWatching = false;
      return { frames: frames.slice(1).map((at, place) => at - frames[place]), moves: moves.splice(0) };
    },
    /** The time from the choice of a file until so many of each are there and painted. */
    async drawn(wanted) {
      const root = () => document.querySelector('throughline-builder')?.shadowRoot ?? document;
      const isThere = ([selector, count]) => root().querySelectorAll(selector).length >= count;
      while (!wanted.every(isThere)) await new Promise(requestAnimationFrame);
      return new Promise((resolve) => afterPaint((now) => resolve(now - openedAt)));
    },
  };
}
