/** Lets the page live for a moment: what waits to be drawn or handled comes first. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    // Not a timer: pages in the background, and nested timers, are slowed down.
    port2.postMessage(null);
  });
