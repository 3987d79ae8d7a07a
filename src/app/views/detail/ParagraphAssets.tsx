import { useMessages } from "../../i18n/useMessages.ts";
import type { MarkedParagraph } from "../../store/articleMarks.ts";
import { LinkIcon, PictureIcon } from "../../ui/icons.tsx";
import { WebLink } from "./WebLink.tsx";

/** The links and pictures of a paragraph, as links: nothing is fetched from another site. */
export function ParagraphAssets({ links, images }: Pick<MarkedParagraph, "links" | "images">) {
  const { detail } = useMessages();
  if (links.length + images.length === 0) return null;
  return (
    <ul className="paragraph-assets">
      {images.map(({ url, caption }) => (
        <li key={`${url} ${caption}`}>
          <PictureIcon />
          <WebLink address={url} text={detail.image(caption ?? "")} />
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
