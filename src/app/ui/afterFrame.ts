/** Calls once the next frame has been drawn, or soon where nobody sees the page; returns how to call it off. */
export function afterFrame(call: () => void): () => void {
  let task = 0;
  const soon = () => {
    task = window.setTimeout(call);
  };
  if (document.hidden) soon();
  const frame = document.hidden ? 0 : requestAnimationFrame(soon);
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(task);
  };
}
