import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("try", async ({ dashboard, page, serve }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  await dashboard.event("白鹭市代表团到访青岚大学").click();
  await page.getByRole("button", { name: "更正…" }).click();
  await expect(page.getByRole("heading", { name: "更正" })).toBeFocused();
  await page.screenshot({ path: "/tmp/c1.png" });
  await dashboard.detail.getByLabel("标题", { exact: true }).fill("白鹭市副市长访青岚大学");
  await dashboard.detail.getByLabel("日期", { exact: true }).fill("3月6日至7日");
  await page.getByRole("button", { name: "保存更正" }).click();
  await expect(page.getByRole("button", { name: "更正…" })).toBeFocused();
  await page.screenshot({ path: "/tmp/c2.png" });
  await page.getByRole("button", { name: /更正 2 处/ }).click();
  await page.screenshot({ path: "/tmp/c3.png" });
});
