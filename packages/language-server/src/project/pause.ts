/** Lets what has arrived in the meantime go first. */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    if (typeof setImmediate === 'function') setImmediate(resume);
    else message(resume);
  });
}

/** In a browser a message comes sooner than a timer, which waits for some milliseconds where one follows another. */
function message(received: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    received();
  };
  port2.postMessage(undefined);
}
