import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, useEffect, useMemo, useState } from "react";
import type { Bundle } from "../bundle/schema.ts";
import { Dashboard } from "./Dashboard.tsx";
import { LANGUAGE_TAGS, type Language, languageOf, loadLanguage, messagesOf } from "./i18n/languages.ts";
import { LanguageContext, MessagesContext } from "./i18n/useMessages.ts";
import { PageHeader, type Theme } from "./PageHeader.tsx";
import { SettingsBar } from "./SettingsBar.tsx";
import { useBundle } from "./store/queries.ts";
import type { ViewStore } from "./store/viewStore.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Later } from "./ui/Later.tsx";
import { piece } from "./ui/piece.ts";
import { storedChoice, useStoredChoice } from "./ui/useStoredChoice.ts";
import { CrashMessage } from "./views/CrashMessage.tsx";
import { detailPane } from "./views/detail/LazyDetailPane.tsx";
import { longEventList } from "./views/list/EventList.tsx";
import { overviewPiece } from "./views/overview/overviewPiece.ts";
import { LoadFailure, LoadingPage } from "./views/status/LoadStates.tsx";
import { chartPiece } from "./views/timeline/chartPiece.ts";
import { timelinePanel } from "./views/timeline/LazyTimelinePanel.tsx";

const LANGUAGE_KEY = "wanglai.language";

const LiveData = lazy(async () => ({ default: (await import("./views/status/LiveData.tsx")).LiveData }));

/** Whether the server says in the page's head that it tells of changes. */
const isLive = document.querySelector("[name=wanglai-live]") !== null;

/** Fetches the words of the language that the reader chose before; never rejects. */
export function loadChosenLanguage(): Promise<void> {
  return loadLanguage(languageOf(storedChoice(LANGUAGE_KEY))).catch(() => undefined);
}

/** The page with everything that it needs around it: data, language, theme. */
export function App({ store }: { store: ViewStore }) {
  const [client] = useState(() => new QueryClient());
  const [storedLanguage, setLanguage] = useStoredChoice(LANGUAGE_KEY);
  const [storedTheme, setTheme] = useStoredChoice("wanglai.theme");
  const language = languageOf(storedLanguage);
  const theme: Theme = storedTheme === "light" || storedTheme === "dark" ? storedTheme : "system";
  const tag = LANGUAGE_TAGS[language];
  const messages = messagesOf(language);

  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const settings = useMemo(
    () => ({
      language,
      theme,
      // Where its words cannot be had, the page goes on in the language that it has.
      onLanguage: (next: Language) =>
        void loadLanguage(next).then(
          () => setLanguage(next),
          () => undefined,
        ),
      onTheme: (next: Theme) => setTheme(next),
    }),
    [language, theme, setLanguage, setTheme],
  );

  return (
    <MessagesContext value={messages}>
      <ErrorBoundary fallback={(error) => <CrashMessage error={error} />}>
        <LanguageContext value={language}>
          <QueryClientProvider client={client}>
            <Page store={store} settings={settings} />
          </QueryClientProvider>
        </LanguageContext>
      </ErrorBoundary>
    </MessagesContext>
  );
}

/** How the reader wants the page. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  onLanguage(language: Language): void;
  onTheme(theme: Theme): void;
}

/** A rehearsal of the views, once it can be had; nobody misses it. */
const rehearsal = piece(async () => (await import("./Rehearsal.tsx")).Rehearsal);

/** Fetches the views of a large corpus while its data is on its way; whoever shows one says where it failed. */
async function fetchViews(): Promise<void> {
  const first = [longEventList, timelinePanel, overviewPiece, chartPiece].map((one) => one.fetch());
  // What is drawn after them is not waited for.
  void detailPane.fetch().catch(() => undefined);
  await Promise.allSettled(first);
}

function Page({ store, settings }: { store: ViewStore; settings: Settings }) {
  const [coming, setComing] = useState<Bundle | null>(null);
  const bundle = useBundle(async (bundle) => {
    await fetchViews();
    void rehearsal.fetch().then(
      () => setComing(bundle),
      () => undefined,
    );
  });
  const [retried, setRetried] = useState(false);
  if (bundle.data) {
    return (
      <>
        <Dashboard index={bundle.data} store={store} settings={settings} takesFocus={retried} />
        {isLive && (
          <Later>
            <LiveData refetch={bundle.refetch} />
          </Later>
        )}
      </>
    );
  }
  const Rehearsal = rehearsal.known;
  const retry = () => {
    setRetried(true);
    void bundle.refetch();
  };
  return (
    <div className="page">
      <PageHeader>
        <SettingsBar settings={settings} />
      </PageHeader>
      {bundle.isError ? (
        <LoadFailure error={bundle.error} retrying={bundle.isFetching} onRetry={retry} />
      ) : (
        <>
          <LoadingPage />
          {coming && Rehearsal && (
            <ErrorBoundary fallback={() => null}>
              <Rehearsal bundle={coming}>
                {(index, store) => (
                  <Dashboard index={index} store={store} settings={settings} takesFocus={false} unseen />
                )}
              </Rehearsal>
            </ErrorBoundary>
          )}
        </>
      )}
    </div>
  );
}
