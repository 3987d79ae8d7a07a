import { expect, it } from "vitest";
import { enterIn } from "./enterIn.ts";

const press = (
  [tagName, role = null]: readonly [string, (string | null)?],
  pressed: Partial<Parameters<typeof enterIn>[0]> = {},
) =>
  enterIn(
    {
      key: "Enter",
      ctrlKey: false,
      metaKey: false,
      isComposing: false,
      keyCode: 13,
      repeat: false,
      defaultPrevented: false,
      ...pressed,
    },
    { tagName, role },
  );

it("Enter saves from the title, and chooses in a box", () => {
  expect(press(["TEXTAREA"])).toBe("save");
  expect(press(["INPUT", "combobox"])).toBe("nothing");
  expect(press(["TEXTAREA"], { repeat: true })).toBe("nothing");
  expect(press(["INPUT"])).toBe("itself");
  expect(press(["TEXTAREA"], { key: "a" })).toBe("itself");
});

it("with Ctrl or Cmd it saves from every field, and leaves buttons alone", () => {
  for (const field of [["TEXTAREA"], ["INPUT"], ["SELECT"], ["INPUT", "combobox"]] as const) {
    expect(press(field, { ctrlKey: true })).toBe("save");
    expect(press(field, { metaKey: true })).toBe("save");
  }
  expect(press(["BUTTON"], { ctrlKey: true })).toBe("itself");
});

it("what ends a word that is composed, or chose something, saves nothing", () => {
  for (const used of [{ isComposing: true }, { keyCode: 229 }, { defaultPrevented: true }]) {
    expect(press(["TEXTAREA"], used)).toBe("itself");
    expect(press(["INPUT"], { ...used, ctrlKey: true })).toBe("itself");
  }
});
