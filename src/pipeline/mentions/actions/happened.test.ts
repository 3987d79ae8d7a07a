import { describe, expect, test } from "vitest";
import type { Step } from "../../text/trace.ts";
import { findActions } from "./findActions.ts";
import { MODALITY_FRAMES, MODALITY_RULES } from "./happened.ts";

const anyHappened = (text: string) => findActions(text).some((action) => action.happened);

/** Why actions of a text were taken for no deed. */
function refusals(text: string): string[] {
  const steps: Step[] = [];
  findActions(text, (step) => steps.push(step));
  return steps.filter(({ outcome }) => outcome === "refused").map(({ why }) => why);
}

describe.each([...MODALITY_RULES, ...MODALITY_FRAMES].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("%s", (text) => {
    expect(refusals(text).some((why) => why.startsWith(id))).toBe(true);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(refusals(text).filter((why) => why.startsWith(id))).toEqual([]);
  });
});

test.each([
  "南开大学将迎来海河集团董事长一行来访。",
  "南开大学将率队访问海河集团。",
  "南开大学将出席与海河集团的签约仪式。",
  "南开大学拟与海河集团签署协议。",
  "南开大学原定与海河集团签署协议。",
  "南开大学不会与海河集团签约。",
  "南开大学拒绝与海河集团签署协议。",
  "南开大学否认与海河集团签署协议。",
  "南开大学同意与海河集团签署协议。",
  "南开大学决定与海河集团签署协议。",
  "南开大学研究与海河集团签约。",
  "市教委要求学校走访企业。",
  "如果双方签署协议，学校会派出专家。",
  "南开大学与海河集团签约仪式推迟举行。",
  "南开大学与海河集团签约仪式将于下月举行。",
  "南开大学与海河集团签约在即。",
  "今年是南开大学与海河集团签约五周年。",
  "南开大学与海河集团未能签约。",
])("a plan or a denial: %s", (text) => {
  expect(anyHappened(text)).toBe(false);
});

test.each([
  "南开大学与海河集团签署合作意向书。",
  "为推动校企合作，南开大学与海河集团签署协议。",
  "南开大学应邀访问海河集团。",
  "市长一行到海河研究院调研。",
  "未来技术学院与海河集团签约。",
  "校长率队走访重要企业海河集团。",
])("it happened: %s", (text) => {
  expect(anyHappened(text)).toBe(true);
});
