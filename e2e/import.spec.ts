import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const ARTICLE = `青岚大学与北原研究院签署战略合作协议

2024年5月6日 来源：青岚日报

5月5日，北原研究院院长李海一行访问青岚大学，双方在图书馆签署战略合作协议。青岚大学校长王明出席签约仪式。
`;

/** Lets files go over the page, as if they were dragged there. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

test("a file dropped anywhere on the page joins the timeline", async ({ page, dashboard }) => {
  await dashboard.openDrawn();
  await page.screenshot({ path: "/tmp/l0.png" });
  await drop(page, [{ name: "新协议.txt", text: ARTICLE }]);
  await page.waitForTimeout(4000);
  await page.screenshot({ path: "/tmp/l1.png" });
  await page.getByRole("button", { name: "逐个查看" }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/l2.png" });
});
