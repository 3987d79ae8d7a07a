import { describe, expect, it } from "vitest";
import { namesNobody } from "./nobody.ts";

describe("namesNobody", () => {
  it.each(["", " ", "admin", "Admin2", "佚名", "本站原创", "管理员", "none", "2023-05-06", "網絡"])(
    "%j does",
    (value) => {
      expect(namesNobody(value)).toBe(true);
    },
  );

  it.each(["李丽", "东湖日报", "本站记者李丽", "Adminov", "360新闻"])("%j names somebody", (value) => {
    expect(namesNobody(value)).toBe(false);
  });
});
