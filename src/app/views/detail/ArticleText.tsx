import { useMessages } from "../../i18n/useMessages.ts";
import type { MarkedParagraph, MarkedText, Passage } from "../../store/articleMarks.ts";
import type { PointedFact } from "./FactButton.tsx";
import { WebLink } from "./WebLink.tsx";

interface Props {
  paragraphs: readonly MarkedParagraph[];
  pointed: PointedFact | null;
}

/** The cleaned article with its evidence marked. Every piece of it is a text node. */
export function ArticleText({ paragraphs, pointed }: Props) {
  return (
    <div className="article-text" lang="zh-Hans">
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.start} paragraph={paragraph} pointed={pointed} />
      ))}
    </div>
  );
}

function Paragraph({ paragraph, pointed }: { paragraph: MarkedParagraph; pointed: PointedFact | null }) {
  const messages = useMessages();
  const Tag = paragraph.role === "heading" ? "h4" : "p";
  return (
    <>
      <Tag>
        {paragraph.passages.map((passage) => (
          <MarkedPassage key={passage.start} passage={passage} pointed={pointed} />
        ))}
      </Tag>
      {(paragraph.links.length > 0 || paragraph.images.length > 0) && (
        <ul className="-mt-1 mb-3 flex flex-wrap gap-x-4 text-[0.8125rem]">
          {paragraph.links.map((link) => (
            <li key={`link ${link.url}`}>
              <WebLink address={link.url} text={link.text} />
            </li>
          ))}
          {paragraph.images.map((image) => (
            <li key={`image ${image.url}`}>
              <WebLink address={image.url} text={messages.detail.image(image.caption ?? "")} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function MarkedPassage({ passage, pointed }: { passage: Passage; pointed: PointedFact | null }) {
  if (!passage.evidence) return passage.parts.map((part) => part.text).join("");
  return (
    <mark className="evidence">
      {passage.parts.map((part) => (
        <MarkedPart key={part.start} part={part} pointed={pointed} />
      ))}
    </mark>
  );
}

function MarkedPart({ part, pointed }: { part: MarkedText; pointed: PointedFact | null }) {
  const messages = useMessages();
  if (part.facts.length === 0) return part.text;
  const isPointed =
    pointed !== null &&
    part.facts.some(({ fact, value }) => fact === pointed.fact && (pointed.value === null || value === pointed.value));
  const names = [...new Set(part.facts.map(({ fact }) => messages.detail.factNames[fact]))];
  return (
    <span
      className="fact"
      data-facts={part.facts.map(({ fact }) => fact).join(" ")}
      data-pointed={isPointed}
      title={names.join(messages.listSeparator)}
    >
      {part.text}
    </span>
  );
}
