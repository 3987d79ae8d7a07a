import { VIEW_WORDS } from "../i18n/regions/views.ts";
import { useWords } from "../i18n/useWords.ts";
import { VIEWS, type View } from "../store/viewState.ts";
import { InPageLink } from "../ui/InPageLink.tsx";

interface Props {
  view: View;
  addressOf: (view: View) => string;
  onView: (view: View) => void;
}

/** The ways to look at the events, as links. */
export function ViewSwitch({ view, addressOf, onView }: Props) {
  const words = useWords(VIEW_WORDS);
  return (
    <nav aria-label={words.label} className="view-switch">
      {VIEWS.map((one) => (
        <InPageLink
          key={one}
          href={addressOf(one)}
          aria-current={one === view ? "page" : undefined}
          onFollow={() => onView(one)}
        >
          {words.views[one]}
        </InPageLink>
      ))}
    </nav>
  );
}
