import { type RefCallback, useCallback } from "react";

/** In pixels: between the foot, or the end of the window, and what stands above it. */
const APART = 8;

/** Keeps what is fixed above the foot of the page, which may have several lines and may be scrolled out of the window. */
export function useAboveFoot<Holder extends HTMLElement>(): RefCallback<Holder> {
  return useCallback((element: Holder) => {
    const foot = document.querySelector(".page-status");
    if (!foot) return;
    const place = () => {
      const above = window.innerHeight - foot.getBoundingClientRect().top;
      element.style.bottom = `${Math.max(0, above) + APART}px`;
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(foot);
    sizes.observe(document.body);
    addEventListener("scroll", place, { passive: true });
    addEventListener("resize", place);
    place();
    return () => {
      sizes.disconnect();
      removeEventListener("scroll", place);
      removeEventListener("resize", place);
    };
  }, []);
}
