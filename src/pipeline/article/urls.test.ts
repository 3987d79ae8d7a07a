import { describe, expect, it } from "vitest";
import { articleUrl, ownAddress, unwrapProxy } from "./urls.ts";

describe("unwrapProxy", () => {
  it.each([
    ["https://proxy.example.com/?http://a.example.com/1.htm", "http://a.example.com/1.htm"],
    ["https://proxy.example.com/?https://b.example.com/?http://c.example.com/3.mp4", "http://c.example.com/3.mp4"],
    ["https://proxy.example.com/?http://a.example.com/1?x=1&y=2", "http://a.example.com/1?x=1&y=2"],
    ["https://link.example.com/?target=https%3A%2F%2Fa.example.com%2F1.htm", "https://a.example.com/1.htm"],
    ["https://www.example.com/url?sa=t&q=https://b.example.com/2.htm&ust=1", "https://b.example.com/2.htm"],
    ["https://forum.example.com/go.php?to=https%3A%2F%2Fa.example.com%2F1.htm", "https://a.example.com/1.htm"],
    ["https://safe.example.com/?url=https%3A%2F%2Fd.example.com%2F4.htm&data=05%7C01", "https://d.example.com/4.htm"],
    ["https://img.example.net/?url=https%253A%252F%252Fimg.example.com%252Fe.png", "https://img.example.com/e.png"],
    ["https://img.example.net/?url=img.example.com/b.jpg&w=600", "https://img.example.com/b.jpg"],
    ["https://img.example.net/?url=ssl:img.example.com/c.jpg", "https://img.example.com/c.jpg"],
    ["https://proxy.example.com/https://img.example.com/d.png", "https://img.example.com/d.png"],
    ["https://proxy.example.com/cache/http:/img.example.com/d.png", "http://img.example.com/d.png"],
    ["https://i0.pic.example/img.example.com/a.jpg?resize=600", "https://img.example.com/a.jpg?resize=600"],
  ])("%s leads to %s", (wrapped, real) => {
    expect(unwrapProxy(wrapped)).toBe(real);
  });

  it.each([
    "https://news.example.com/a?id=5&source=rss",
    "https://news.example.com/share?title=abc&u=12",
    "https://news.example.com/search?q=海川大学",
    "https://news.example.com/view?id=3&source=https://blog.example.com/u/7",
    "https://app.example.com/article/123?source=https%3A%2F%2Fwww.example.org%2F",
    "https://app.example.com/news/5?to=https://b.example.com/2.htm",
    "https://news.example.com/search?q=https://b.example.com/2.htm",
    "https://news.example.com/2023/05/08/a.htm",
    "https://www.example.com/i0/img.example.jpg",
    "https://broken.example.com/?url=https%3A%2F%2F%E4%B8",
  ])("%s stays", (url) => {
    expect(unwrapProxy(url)).toBe(url);
  });

  it("ends, however deep the nest", () => {
    const nest = `${"https://p.example.com/?".repeat(2000)}http://a.example.com/1`;
    expect(unwrapProxy(nest)).toBe(nest);
  });
});

describe("ownAddress", () => {
  it.each([
    [
      "https://app.example.com/?url=https%3A%2F%2Fb.example.com%2F",
      "https://app.example.com/?url=https%3A%2F%2Fb.example.com%2F",
    ],
    [" http://a.example.com/1.htm ", "http://a.example.com/1.htm"],
    ["/a/1.htm", null],
    ["", null],
  ])("%j is %j", (raw, url) => {
    expect(ownAddress(raw)).toBe(url);
  });
});

describe("articleUrl", () => {
  it("is null for what leads nowhere", () => {
    expect(articleUrl("javascript:void(0)")).toBeNull();
    expect(articleUrl("#top", true)).toBeNull();
    expect(articleUrl("/a/b.htm")).toBeNull();
  });

  it("keeps a picture's relative address", () => {
    expect(articleUrl("../img/a.jpg", true)).toBe("../img/a.jpg");
  });
});
