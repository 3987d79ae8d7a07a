import type { OrganizationMention } from "../../../model/mention.ts";
import { anchored } from "../../text/anchored.ts";
import { mentionWith } from "./mentionWith.ts";

/** 农商银行徽城支行, 农商行: a rural bank without the county that it is of. */
const WITHOUT_PLACE = anchored(/^(?:农村商业银行|农商银行|农商行)(.*)$/u);
const RURAL = anchored(/.(?:农村商业银行|农商银行|农商行)(?:股份有限公司)?$/u);

/** A rural bank named without its county is the only one that the document names with it, and its sub-branch a part of that. */
export function ruralBanks(found: readonly OrganizationMention[]): OrganizationMention[] {
  const rural = found.filter(({ name }) => RURAL.test(name));
  if (rural.length === 0) return [...found];
  const banks = new Map(rural.map((mention) => [mention.name, mention]));
  const [bank] = banks.values();
  if (!bank || banks.size > 1) return [...found];
  return found.map((mention) => {
    const branch = WITHOUT_PLACE.exec(mention.name)?.[1];
    if (branch === undefined) return mention;
    if (branch === "") return mentionWith(mention, { name: bank.name });
    return mentionWith(mention, { name: bank.name + branch, within: branch.endsWith("支行") ? bank.name : null });
  });
}
