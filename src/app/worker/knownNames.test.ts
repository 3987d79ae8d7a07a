import { describe, expect, it } from "vitest";
import { knownNames } from "./knownNames.ts";
import type { KnownOrganization } from "./localMessages.ts";
import { foldLocal, readLocal } from "./readLocal.ts";

const organization = (name: string, aliases: KnownOrganization["aliases"], couldBe: string[] = []) => ({
  name,
  type: "university" as const,
  aliases,
  couldBe,
});

const said = (name: string, document: string | null = "d1") => ({ name, document });

describe("names of the data", () => {
  it("hold elsewhere where they follow from the full name, and mean one organization", () => {
    const { nameOf } = knownNames([
      organization("西安交通大学", [said("西安交大"), said("交大"), said("我校"), said("Xi'an Jiaotong", null)]),
      organization("上海交通大学", [said("上海交大"), said("上海两校")]),
      organization("上海大学", [said("上海两校")]),
      organization("北交大", [], ["北京交通大学"]),
    ]);
    expect(nameOf.get("西安交大")).toBe("西安交通大学");
    expect(nameOf.get("xi'anjiaotong")).toBe("西安交通大学");
    for (const name of ["交大", "我校", "上海两校", "北交大"]) expect(nameOf.get(name)).toBeUndefined();
  });

  it("call what a document of this device tells", async () => {
    const text = "西安交大与北原研究院签约\n\n2024年5月6日\n\n5月5日，西安交大与北原研究院签署战略合作协议。\n";
    const { documents } = await readLocal("a.txt", new TextEncoder().encode(text));
    const table = knownNames([organization("西安交通大学", [said("西安交大")])]);
    const { events, organizations } = foldLocal(
      documents.map(({ testimony }) => testimony),
      table,
    );
    expect(events.map((event) => event.organizations.map(({ name }) => name))).toEqual([
      ["西安交通大学", "北原研究院"],
    ]);
    expect(organizations.map(({ name }) => name)).toContain("西安交通大学");
  });
});
