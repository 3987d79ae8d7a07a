/** The address where it may be opened from the page (http or https), else null: `javascript:` and its like are shown as text. */
export function webAddress(text: string): string | null {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
