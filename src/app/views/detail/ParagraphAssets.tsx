import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { MarkedParagraph } from "../../store/articleMarks.ts";
import { LinkIcon, PictureIcon } from "../../ui/laterIcons.tsx";
import { WebLink } from "./WebLink.tsx";

/** The links and pictures of a paragraph, as links: nothing is fetched from another site. */
export function ParagraphAssets({ links, images }: Pick<MarkedParagraph, "links" | "images">) {
  const words = useWords(RECEIPTS_WORDS);
  if (links.length + images.length === 0) return null;
  return (
    <ul className="paragraph-assets">
      {images.map(({ url, caption }) => (
        <li key={`${url} ${caption}`}>
          <PictureIcon />
          <span>
            <WebLink address={url} text={words.pictures(caption ?? "")} />
            <span className="ml-1 text-xs text-ink-soft">{words.pictureNote}</span>
          </span>
        </li>
      ))}
      {links.map(({ url, text }) => (
        <li key={`${url} ${text}`}>
          <LinkIcon />
          <WebLink address={url} text={text} />
        </li>
      ))}
    </ul>
  );
}
