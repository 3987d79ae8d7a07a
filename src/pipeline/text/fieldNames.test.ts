import { describe, expect, it } from "vitest";
import { fieldRole } from "./fieldNames.ts";

describe("fieldRole", () => {
  it.each([
    ["title", "title"],
    ["Headline", "title"],
    ["标题", "title"],
    ["標題", "title"],
    ["新闻标题", "title"],
    ["content", "body"],
    ["content_html", "body"],
    ["Content-Text", "body"],
    ["content:encoded", "body"],
    ["articleBody", "body"],
    ["正文", "body"],
    ["內容", "body"],
    ["全文", "body"],
    ["description", "summary"],
    ["摘要", "summary"],
    ["pubDate", "published"],
    ["publish_time", "published"],
    ["dc:date", "published"],
    ["dcterms:created", "published"],
    ["发布时间", "published"],
    ["發布日期", "published"],
    ["source", "publisher"],
    ["来源", "publisher"],
    ["dc:creator", "author"],
    ["作者", "author"],
    ["撰稿人", "author"],
    ["link", "address"],
    ["source_url", "address"],
    ["原文链接", "address"],
    ["tags", "keywords"],
    ["dc:subject", "keywords"],
    ["view count", "counter"],
    ["浏览次数", "counter"],
    ["caption", "caption"],
  ])("%s is %s", (name, role) => {
    expect(fieldRole(name)).toBe(role);
  });

  it.each([
    ["source.name", "publisher"],
    ["source.title", "publisher"],
    ["author.name", "author"],
    ["authors.0.name", "author"],
    ["_source.title", "title"],
    ["data.attributes.content", "body"],
    ["title.rendered", "title"],
    ["content.rendered", "body"],
    ["excerpt.rendered", "summary"],
    ["content.0.text", "body"],
    ["body.html", "body"],
    ["title.text", "title"],
    ["tags.0.name", "keywords"],
    ["media:title", "caption"],
    ["images.0.description", "caption"],
  ])("%s is %s by its path", (name, role) => {
    expect(fieldRole(name)).toBe(role);
  });

  it.each([
    ["id"],
    ["guid"],
    ["name"],
    [""],
    ["0"],
    ["source.url"],
    ["source.id"],
    ["author.url"],
    ["author.description"],
    ["images.0.url"],
    ["media:content"],
    ["media:content.url"],
    ["related.0.title"],
    ["comments.0.content"],
    ["link.self"],
    ["责任编辑"],
    ["__proto__"],
    ["constructor"],
    ["x.".repeat(500)],
  ])("%s has no role", (name) => {
    expect(fieldRole(name)).toBeNull();
  });
});
