/** Frames a task pane and speaks Excel on the web's side of office.js's wire to it (excel-web-16.00.js, XDM over postMessage). */
import type { SimulatedExcel } from "../simulated-excel.ts";

export interface FramedPane {
  readonly frame: HTMLIFrameElement;
  /** Runs a ribbon command of the add-in by its function's name. */
  readonly runCommand: (functionName: string) => void;
  /** Tells the pane what happened in the workbook by the person's hand. */
  readonly sendEvents: () => void;
}

interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

const REGISTER = 1;
const UNREGISTER = 2;
const PROCESS_QUERY = 93;
const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

export function framePane(options: {
  readonly excel: SimulatedExcel;
  readonly paneUrl: string;
  /** Highest ExcelApi set that this Excel has: "1.8". */
  readonly excelApi: string;
  readonly language: string;
  readonly container: HTMLElement;
}): FramedPane {
  const { excel, paneUrl, container } = options;
  const origin = new URL(paneUrl).origin;
  const frame = document.createElement("iframe");
  // Web, English, telemetry and logging off, shared runtime (1) with custom functions (2): how the client knows its
  // host without an address of its own.
  frame.name = JSON.stringify({
    baseFrameName: "f1",
    hostInfo: `Excel$Web$16.01$${options.language}$telemetry$$disableLogging$3`,
    xdmInfo: ["conversation", "pane", location.href].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
  frame.title = "Task pane";
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = "clipboard-read; clipboard-write; local-network-access";
  const sinks = new Map<string, (data: unknown) => void>();
  const reply = (message: XdmMessage, data: unknown, responseType = 0) => {
    const { _actionName, _conversationId, _correlationId } = message;
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
      origin,
    );
  };
  const sendEvents = () => {
    const events = excel.takeEvents();
    if (events.length > 0) sinks.get("richApiMessage")?.({ ArrayData: events });
  };
  const answer = async (message: XdmMessage) => {
    if (message._actionType === REGISTER) {
      sinks.set(message._actionName, (data) => reply(message, data, 1));
      return reply(message, { Error: 0 });
    }
    if (message._actionType === UNREGISTER) return reply(message, { Error: 0 });
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      return reply(message, appContext(options, origin));
    }
    if (message._actionName === "executeMethod") return execute(message, message._data as MethodCall);
  };
  const execute = async (message: XdmMessage, call: MethodCall) => {
    if (call.DdaMethod.DispatchId !== PROCESS_QUERY) return reply(message, { Version: 1, Error: 0 });
    const answered = excel.answer(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6] ?? 0));
    if (excel.faults.latencyMs > 0)
      await new Promise((resolve) => setTimeout(resolve, excel.faults.latencyMs));
    if ("errorCode" in answered) return reply(message, { Version: 1, Error: answered.errorCode });
    reply(message, {
      Version: 1,
      Error: 0,
      Data: [200, ["Content-Type", "application/json"], [answered.text]],
    });
    sendEvents();
  };
  let queue = Promise.resolve();
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const message = readMessage(data);
    // Requests are carried out strictly in their order.
    if (message) queue = queue.then(() => answer(message)).catch(reportError);
  });
  frame.src = paneUrl;
  container.append(frame);
  return {
    frame,
    sendEvents,
    runCommand: (functionName) =>
      sinks.get("appCommandInvoked")?.({
        0: "command",
        1: functionName,
        2: JSON.stringify({ source: { id: functionName } }),
      }),
  };
}

function readMessage(text: string): XdmMessage | undefined {
  try {
    const message: XdmMessage = JSON.parse(text);
    return message._messageType === 0 ? message : undefined;
  } catch {
    return undefined;
  }
}

/** What Excel tells of itself; the client waits for every one of these fields. */
function appContext({ excelApi, language }: { excelApi: string; language: string }, origin: string) {
  return {
    _id: "pane",
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://contoso.sharepoint.com/Book1.xlsx",
    _clientMode: 1,
    _settings: {},
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify({
      ExcelApi: excelApi,
      RichApiRuntime: "1.2",
      SharedRuntime: "1.2",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.5",
      AddinCommands: "1.3",
      DialogApi: "1.2",
      RibbonApi: "1.2",
      Settings: "1.1",
    }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18526.41000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "Dosar",
    _appDomains: [origin],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
