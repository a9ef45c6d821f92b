/** The ribbon's buttons by the names that the manifest gives them. */
const ACTIONS = {
  showClientSheet: "client",
  showSegmentForecast: "segment-forecast",
  showPrices: "prices",
  refreshSheets: "refresh",
} as const;

type RibbonCommand = (typeof ACTIONS)[keyof typeof ACTIONS];

/** Opens the pane and tells it which button was pressed. Must be called before Excel sends the first press. */
export function listenToRibbon(onCommand: (command: RibbonCommand) => void): void {
  for (const [name, command] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      onCommand(command);
      // Without a shared runtime there is no pane to bring up, and the person opens it by its own button.
      await Office.addin?.showAsTaskpane().catch(reportError);
      event.completed();
    });
  }
}
