import { createRoot } from "react-dom/client";
import { answerConnection } from "../../browser/answer-connection.ts";
import { checkOffers } from "../../browser/check-offers.ts";
import { openShortcutSettings, readClipShortcut } from "../../browser/clip-shortcut.ts";
import { fetchAllowedPage } from "../../browser/fetch-allowed-page.ts";
import { nameNoteMenu } from "../../browser/name-note-menu.ts";
import { offeredSites } from "../../browser/offer-once.ts";
import { newId, openOwnStore } from "../../browser/open-own-store.ts";
import { openToPick } from "../../browser/open-to-pick.ts";
import { askForSites } from "../../browser/site-permission.ts";
import { tellOfEvidence } from "../../browser/tell-of-evidence.ts";
import { showUnseenCount } from "../../browser/unseen-badge.ts";
import { DashboardApp } from "../../ui/dashboard/dashboard-app.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <DashboardApp
    openStore={openOwnStore}
    newId={newId}
    readClipShortcut={readClipShortcut}
    onChangeShortcut={openShortcutSettings}
    askForSites={askForSites}
    fetchPage={fetchAllowedPage}
    offeredSites={offeredSites}
    openToPick={openToPick}
    checkOffers={checkOffers}
    answerConnection={answerConnection}
    expectEvidence={tellOfEvidence}
    nameNoteMenu={nameNoteMenu}
    showUnseenCount={showUnseenCount}
    startImportWorker={() =>
      new Worker(new URL("../../workers/import-worker.ts", import.meta.url), { type: "module" })
    }
    startDataFileWorker={() =>
      new Worker(new URL("../../workers/data-file-worker.ts", import.meta.url), { type: "module" })
    }
    startExportWorker={() =>
      new Worker(new URL("../../workers/export-worker.ts", import.meta.url), { type: "module" })
    }
    startPriceListWorker={() =>
      new Worker(new URL("../../workers/price-list-worker.ts", import.meta.url), { type: "module" })
    }
    startAnalysisWorker={() =>
      new Worker(new URL("../../workers/analysis-worker.ts", import.meta.url), { type: "module" })
    }
  />,
);
