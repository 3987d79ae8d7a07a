import { useCallback, useEffect, useState } from "react";
import { DATA_FOLDER } from "../queries.ts";
import type { GradeSession } from "./session.ts";
import { keepSession, readSession, sessionKey } from "./storedSession.ts";

const storage = () => window.localStorage;
const keyHere = () => sessionKey(new URL(DATA_FOLDER, document.baseURI).href);

export interface KeptSession {
  /** Null where no sample is drawn. */
  readonly session: GradeSession | null;
  /** Whether the browser keeps it, so that it outlives the page. */
  readonly kept: boolean;
  /** Changes the session, or for null discards it. */
  change(next: GradeSession | null): void;
}

/** The session of this site, kept in the browser; it follows what another tab does to it. */
export function useGradeSession(): KeptSession {
  const [session, setSession] = useState(() => readSession(keyHere(), storage));
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === keyHere()) setSession(readSession(key, storage));
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, []);
  const change = useCallback((next: GradeSession | null) => {
    setSession(next);
    setKept(keepSession(keyHere(), next, storage));
  }, []);
  return { session, kept, change };
}
