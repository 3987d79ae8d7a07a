import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { webAddress } from "../../store/webAddress.ts";

/** A link to another site in a new window; what is no web address is shown as text. */
export function WebLink({ address, text }: { address: string; text?: string }) {
  const detail = useWords(DETAIL_WORDS);
  const safe = webAddress(address);
  const shown = text || address;
  if (safe === null) return <span className="break-all">{shown}</span>;
  return (
    <a
      className="text-link break-all text-[0.8125rem]"
      href={safe}
      target="_blank"
      rel="noopener noreferrer"
      title={detail.newWindow}
    >
      {shown}
    </a>
  );
}
