import { DETAIL_OUTLINE_WORDS } from "../../i18n/regions/detailOutline.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";

/** The pane while its program is on its way: it takes the same room. */
export function DetailOutline({ sheet, open }: { sheet: boolean; open: boolean }) {
  const { regions } = useMessages();
  const words = useWords(DETAIL_OUTLINE_WORDS);
  return (
    <section
      aria-label={regions.detail}
      aria-busy="true"
      className={sheet ? "sheet flex flex-col bg-surface" : "page-detail panel flex min-h-0 min-w-0 flex-col"}
    >
      <div className="flex min-h-10 flex-none items-start border-b border-line py-[5px] pl-4">
        <p className="panel-title leading-7">{regions.detail}</p>
      </div>
      {open && (
        <div className="flex flex-col gap-3 p-4">
          <p className="sr-only">{words.loading}</p>
          {["w-7/12", "w-11/12", "w-10/12", "w-5/12"].map((width) => (
            <div key={width} className={`skeleton h-4 ${width}`} />
          ))}
        </div>
      )}
    </section>
  );
}
