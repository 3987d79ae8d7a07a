import { describe, expect, it } from "vitest";
import { placeMenu } from "./placeMenu.ts";

const WINDOW = { width: 1000, height: 800 };

describe("a menu", () => {
  it("is under its button, in line with its right edge", () => {
    expect(placeMenu({ top: 100, bottom: 130, right: 600 }, 300, WINDOW)).toEqual({
      left: 300,
      edge: { side: "top", distance: 136 },
      room: 656,
    });
  });

  it("is over it where there is more room above and too little below", () => {
    expect(placeMenu({ top: 600, bottom: 630, right: 600 }, 300, WINDOW)).toEqual({
      left: 300,
      edge: { side: "bottom", distance: 206 },
      room: 586,
    });
  });

  it("never leaves the window to a side", () => {
    expect(placeMenu({ top: 0, bottom: 30, right: 100 }, 300, WINDOW).left).toBe(8);
    expect(placeMenu({ top: 0, bottom: 30, right: 999 }, 300, WINDOW).left).toBe(692);
  });
});
