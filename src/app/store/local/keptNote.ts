const DATA_FOLDER = `${import.meta.env.BASE_URL}data/`;

/** Whether the page is one file, with its data in it. */
export const IS_ONE_FILE = import.meta.env.MODE === "single";

/** The address of the data folder, or of a page that holds its data itself: by it sites of one origin are told apart. */
export const SITE = new URL(IS_ONE_FILE ? window.location.pathname : DATA_FOLDER, window.location.href).href;

const NOTE = `wanglai.local ${SITE}`;

/** Whether files of this device are kept: quickly told, so that a page without any waits for nothing. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    return false;
  }
}

/** Notes whether files of this device are kept. */
export function noteKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(NOTE, "");
    else localStorage.removeItem(NOTE);
  } catch {
    // Without it they are shown once somebody opens their list.
  }
}
