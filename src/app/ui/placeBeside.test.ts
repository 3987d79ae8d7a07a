import { describe, expect, it } from "vitest";
import { placeBeside } from "./placeBeside.ts";

const WINDOW = { width: 400, height: 300 };
const NOTE = { width: 200, height: 60 };

describe("the place of a note", () => {
  it("is under the words, from where they begin", () => {
    expect(placeBeside({ left: 40, top: 100, bottom: 120 }, NOTE, WINDOW)).toEqual({ left: 40, top: 126 });
  });
  it("is over them at the foot of the window", () => {
    expect(placeBeside({ left: 40, top: 250, bottom: 270 }, NOTE, WINDOW)).toEqual({ left: 40, top: 184 });
  });
  it("stays in the window", () => {
    expect(placeBeside({ left: 390, top: 100, bottom: 120 }, NOTE, WINDOW).left).toBe(192);
    expect(placeBeside({ left: -90, top: 100, bottom: 120 }, NOTE, WINDOW).left).toBe(8);
    expect(placeBeside({ left: 0, top: 20, bottom: 290 }, { width: 9, height: 250 }, WINDOW).top).toBe(8);
  });
});
