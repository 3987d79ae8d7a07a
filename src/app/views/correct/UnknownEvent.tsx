import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { correctionsOf } from "../../store/corrections/openCorrections.ts";
import { whyGone } from "../../store/corrections/whyGone.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";

interface Props {
  /** The id of the event. */
  event: string;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  /** What one can do in any case. */
  children: ReactNode;
}

/** Says that there is no such event, and where the reader's own correction is why, that; with the way to what a part was split from. */
export function UnknownEvent({ event, addressOf, onOpen, children }: Props) {
  const words = useWords(CORRECT_WORDS);
  const detail = useWords(DETAIL_WORDS);
  const corrections = correctionsOf(useQueryClient());
  const why = whyGone(useSyncExternalStore(corrections.subscribe, corrections.get), event);
  return (
    <ProblemMessage {...(why === null ? detail.unknownEvent : words.gone[why.kind])}>
      {why?.kind === "split" && (
        <InPageLink
          href={addressOf(why.event)}
          className="link-button"
          onFollow={(byKeyboard) => onOpen(why.event, byKeyboard)}
        >
          {words.splitFrom}
        </InPageLink>
      )}
      {children}
    </ProblemMessage>
  );
}
