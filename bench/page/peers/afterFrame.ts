/** Settles once the next frame has been made, layout and paint included. */
export function afterFrame(): Promise<void> {
  return new Promise((drawn) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => drawn();
      port2.postMessage(null);
    }),
  );
}
