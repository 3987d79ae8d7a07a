/** A message for maintainers, folded away. */
export function TechnicalNote({ label, text }: { label: string; text: string }) {
  return (
    <details className="max-w-full text-left text-xs text-ink-soft">
      <summary className="min-h-6 cursor-pointer">{label}</summary>
      <code className="block whitespace-pre-wrap break-all pt-1">{text}</code>
    </details>
  );
}
