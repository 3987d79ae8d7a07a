import { IconButton } from "./IconButton.tsx";
import { CloseIcon } from "./icons.tsx";

interface Props {
  /** What did not work, and what to do. */
  text: string;
  close: string;
  onClose: () => void;
}

/** Says in the place of a dialog that it did not come; it can be closed. */
export function FailedNotice({ text, close, onClose }: Props) {
  return (
    <div role="alert" className="failed-notice panel">
      <p>{text}</p>
      <IconButton label={close} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
