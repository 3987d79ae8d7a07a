import { useMessages } from "../i18n/useMessages.ts";
import { type Certainty, dateText, shortDateText } from "../store/dateText.ts";

interface Props {
  /** EDTF. */
  date: string;
  certainty: Certainty;
  /** Shows the date in short, and a tag where it is uncertain; a screen reader is told all of it. */
  short?: boolean;
  className?: string;
}

/** When an event was, with how surely this is known. */
export function EventTime({ date, certainty, short = false, className = "" }: Props) {
  const { dates, certainty: names, certaintyMeaning } = useMessages();
  const whole = dateText(date, dates);
  const inferred = certainty === "inferred" && ` ${names.inferred}`;
  return (
    <>
      <time className={`date-${certainty} ${className}`} title={certaintyMeaning[certainty]}>
        {short ? (
          <>
            <span aria-hidden="true">{shortDateText(date, dates)}</span>
            <span className="sr-only">
              {whole}
              {inferred}
            </span>
          </>
        ) : (
          <>
            {whole}
            {inferred && <span className="sr-only">{inferred}</span>}
          </>
        )}
      </time>
      {short && certainty === "uncertain" && <span className="tag tag-uncertain">{names.uncertain}</span>}
    </>
  );
}
