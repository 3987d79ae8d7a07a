import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("filter by organization, several at once, with counts that follow", async ({ dashboard, seeds }) => {
  const withOrganization = (...names: string[]) =>
    seeds.events.filter(({ organizations }) => organizations.some(({ name }) => names.includes(name))).length;
  const total = seeds.events.length;
  await dashboard.open();
  await dashboard.shows(total, total);

  const first = "西安交通大学";
  const expected = withOrganization(first);
  await expect(dashboard.organization(first)).toHaveAccessibleName(`${first} ${expected}`);
  await dashboard.organization(first).check();
  await dashboard.shows(expected, total);
  await expect(dashboard.events).toHaveCount(expected);

  // Another one, found by typing a part of its name.
  const second = seeds.organizations.find(
    ({ name }) => withOrganization(first, name) > expected && !name.includes(first),
  )?.name;
  if (second === undefined) throw new Error("the seeds name no other organization");
  const finder = dashboard.page.getByRole("textbox", { name: "查找单位" });
  await finder.fill(second.slice(0, 3));
  await dashboard.organization(second).check();
  await dashboard.shows(withOrganization(first, second), total);
  await dashboard.isAccessible();

  await dashboard.button("同时参与");
  const both = seeds.events.filter(({ organizations }) =>
    [first, second].every((name) => organizations.some((party) => party.name === name)),
  ).length;
  await dashboard.shows(both, total);

  await dashboard.button(`移除条件：${second}`);
  await dashboard.shows(expected, total);
  await dashboard.button("清除全部");
  await dashboard.shows(total, total);
  await finder.fill("");
  await expect(dashboard.organization(first)).not.toBeChecked();
});

test("those who met most often are offered, and looked at side by side by one click", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.detail.getByRole("button", { name: /^青岚大学 — 松原理工大学/ }).click();
  const lens = dashboard.page.getByRole("region", { name: "双方往来" });
  await expect(lens.getByText("2 个事件").first()).toBeVisible();
  await dashboard.page.goBack();
  await expect(dashboard.list).toBeVisible();
});
