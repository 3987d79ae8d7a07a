import type { BundleEvent } from "../../../bundle/schema.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";

type Fact = BundleEvent["toldBy"][number];

/** Says which sources tell a fact that not all of them tell. */
export function ToldBy({ event, fact, value }: { event: BundleEvent } & Pick<Fact, "fact" | "value">) {
  const { listSeparator } = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const told = event.toldBy.find((one) => one.fact === fact && one.value === value);
  if (!told) return null;
  const numbers = told.documents.map((place) => place + 1).join(listSeparator);
  return <span className="ml-1 text-xs text-ink-soft">{detail.onlySources(numbers)}</span>;
}
