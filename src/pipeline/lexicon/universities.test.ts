import { describe, expect, it } from "vitest";
import {
  formerUniversities,
  universities,
  universitiesAbroad,
  universitiesAtHost,
  universityAtHost,
  universityNamed,
} from "./universities.ts";

describe("universities", () => {
  it("have a web domain of their own, or share it with the name that they had before", () => {
    const successors = new Map(formerUniversities().map(({ name, successor }) => [name, successor]));
    for (const { name, domain } of universities) {
      if (domain === "") continue;
      const [first, ...others] = universitiesAtHost(domain);
      for (const other of others) expect(successors.get(other.name), `${domain}: ${name}`).toBe(first?.name);
    }
  });

  it("are told from their host, the name of today before the former one", () => {
    expect(universityAtHost("news.xjtu.edu.cn")?.name).toBe("西安交通大学");
    expect(universitiesAtHost("www.zust.edu.cn").map(({ name }) => name)).toEqual(["浙江科技大学", "浙江科技学院"]);
    expect(universityAtHost("www.hitsz.edu.cn")?.name).toBe("哈尔滨工业大学（深圳）");
    expect(universityAtHost("news.hku.hk")?.name).toBe("香港大学");
    expect(universitiesAtHost("example.com")).toEqual([]);
  });

  it("are known by full name, those of Hong Kong, Macao and Taiwan too", () => {
    expect(universityNamed("香港科技大学")?.province).toBe("香港");
    expect(universityNamed("成功大学")?.province).toBe("台湾");
    expect(universityNamed("西安交大")).toBeNull();
  });

  it("abroad have a country", () => {
    expect(universitiesAbroad().filter(({ country }) => country === "")).toEqual([]);
    expect(universitiesAbroad().find(({ name }) => name === "孔敬大学")?.country).toBe("泰国");
  });
});
