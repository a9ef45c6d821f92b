import type { RegisteredFunctions } from "./functions/function-metadata.ts";
import { createFunctionService, type FunctionService } from "./functions/function-service.ts";
import { workbookObject } from "./members/workbook-members.ts";
import type { HostObject } from "./protocol/host-object.ts";
import { processQuery, type References } from "./protocol/process-query.ts";
import type { ApiSchema } from "./schema/api-schema.ts";
import { formatArea } from "./workbook/area.ts";
import { type Book, type BookEvent, newBook } from "./workbook/book.ts";

/** What can go wrong on purpose. */
export interface Faults {
  /** Characters of a request or an answer: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
  payloadLimit: number;
  /** How long each answer takes. */
  latencyMs: number;
  /**
   * The person is typing into a cell: every batch fails, reading ones too. Batches that ask to wait are not modelled.
   * https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
   */
  isEditingCell: boolean;
  isSessionLost: boolean;
  /** Opened for reading: each batch that changes something is refused whole. */
  isReadOnly: boolean;
  /** The request that is answered with an error, counted down from here: 1 is the next one. Never when 0. */
  failsIn: number;
  /** Whether that request was carried out all the same, and only its answer is lost. */
  isAnswerLost: boolean;
}

export interface Traffic {
  requestCount: number;
  /** Of them, those that the client itself marked as changing something. */
  writingCount: number;
  largestRequest: number;
  largestAnswer: number;
}

/** An answer to one request: the text, or the error code of the transport. */
export type HostAnswer = { readonly text: string } | { readonly errorCode: number };

/** One entry of a rich API message: category, event, target, content, id, whether it came from elsewhere. */
export type EventMessage = readonly [number, number, string, string, number, boolean];

export interface SimulatedExcel {
  readonly book: Book;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Every error that was answered, with its place: "ApiNotFound Range.Sort: …". */
  readonly problems: readonly string[];
  /** `flags` are the client's own: bit 1 says that the batch changes the workbook. */
  readonly answer: (request: string, flags: number) => HostAnswer;
  readonly functionCounts: Readonly<FunctionService["counts"]>;
  /** What happened since the last call, for those who registered. */
  readonly takeEvents: () => readonly EventMessage[];
}

/** Of the client's request flags, in excel-web-16.00.debug.js: aggregrateRequestFlags sets it for each operation that writes. */
const CHANGES_WORKBOOK = 1;
/**
 * Codes of the wire, in excel-web-16.00.debug.js: 5103 and 5104 too large, 5004 cell edit mode, 5012 session lost, 7000 access denied. What the
 * add-in sees of them: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const TOO_LARGE_REQUEST = 5103;
const TOO_LARGE_ANSWER = 5104;
const EDITING_CELL = 5004;
const SESSION_LOST = 5012;
const ACCESS_DENIED = 7000;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const WORKBOOK_EVENTS = 65_536;
const CUSTOM_FUNCTIONS = 1;

/** The code with which a request is refused unread. */
function refusalOf(faults: Faults, request: string, flags: number): number | undefined {
  if (faults.isReadOnly && (flags & CHANGES_WORKBOOK) !== 0) return ACCESS_DENIED;
  if (faults.isSessionLost) return SESSION_LOST;
  if (request.length > faults.payloadLimit) return TOO_LARGE_REQUEST;
  return faults.isEditingCell ? EDITING_CELL : undefined;
}

/**
 * A workbook in memory that answers the client's requests as Excel on the web would, as far as its members are
 * modelled. `functions` are those of the add-in, where it has any.
 */
export function createSimulatedExcel(
  schema: ApiSchema,
  excelApi: string,
  functions?: RegisteredFunctions,
): SimulatedExcel {
  const book = newBook();
  const functionService = createFunctionService(book, functions);
  const registrations = new Map<string, Set<number>>();
  const references = createReferences(book);
  const faults: Faults = {
    payloadLimit: FIVE_MEGABYTES,
    latencyMs: 0,
    isEditingCell: false,
    isSessionLost: false,
    isReadOnly: false,
    failsIn: 0,
    isAnswerLost: false,
  };
  const traffic: Traffic = { requestCount: 0, writingCount: 0, largestRequest: 0, largestAnswer: 0 };
  const context = { book, schema, registrations };
  const host = {
    schema,
    excelApi,
    workbook: () => workbookObject(context, references.release),
    service: (name: string) =>
      name === "Microsoft.ExcelServices.CustomFunctions" ? functionService.object() : serviceObject(name),
    references,
  };
  const events: EventMessage[] = [];
  const problems: string[] = [];
  book.listeners.add((event) => events.push(...messagesOf(event, registrations)));
  return {
    book,
    faults,
    traffic,
    problems,
    answer(request, flags) {
      traffic.requestCount += 1;
      if ((flags & CHANGES_WORKBOOK) !== 0) traffic.writingCount += 1;
      traffic.largestRequest = Math.max(traffic.largestRequest, request.length);
      const refusal = refusalOf(faults, request, flags);
      if (refusal !== undefined) return { errorCode: refusal };
      const isFailing = faults.failsIn > 0 && --faults.failsIn === 0;
      if (isFailing && !faults.isAnswerLost) return { errorCode: SESSION_LOST };
      // The interpreter checks what it reads; the text comes from Microsoft's own client.
      const answered = processQuery(host, JSON.parse(request));
      if (answered.Error)
        problems.push(`${answered.Error.Code} ${answered.Error.Location}: ${answered.Error.Message}`);
      const text = JSON.stringify(answered);
      traffic.largestAnswer = Math.max(traffic.largestAnswer, text.length);
      if (isFailing) return { errorCode: SESSION_LOST };
      return text.length > faults.payloadLimit ? { errorCode: TOO_LARGE_ANSWER } : { text };
    },
    takeEvents: () => [
      ...events.splice(0),
      ...functionService
        .takeMessages()
        .map(
          ([type, content]): EventMessage => [CUSTOM_FUNCTIONS, type, "", JSON.stringify(content), 0, false],
        ),
    ],
    functionCounts: functionService.counts,
  };
}

function createReferences(book: Book): References & { readonly release: (id: string) => void } {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let count = 0;
  return {
    keep(object) {
      count += 1;
      const id = `r${count}`;
      kept.set(id, object);
      ids.set(object, id);
      // A range that the client holds moves with its cells.
      if (object.place) book.trackedAreas.add(object.place);
      return id;
    },
    idOf: (object) => ids.get(object),
    find: (id) => kept.get(id),
    release(id) {
      const object = kept.get(id);
      if (object?.place) book.trackedAreas.delete(object.place);
      kept.delete(id);
    },
  };
}

/** Objects that the client makes beside the workbook at its start. */
function serviceObject(name: string): HostObject | undefined {
  const quiet = (...methods: string[]): HostObject => ({
    type: name,
    scalars: {},
    methods: Object.fromEntries(methods.map((method) => [method, () => undefined])),
  });
  if (name === "Microsoft.InternalService.AddinInternalService") return quiet("NotifyActionHandlerReady");
  if (name === "Microsoft.AppRuntime.AppRuntimeService")
    return quiet("SetAppRuntimeState", "GetAppRuntimeState");
  if (name === "Microsoft.AppRuntime.AppRuntimePersistenceService") {
    return quiet("SetAppRuntimeStartState", "GetAppRuntimeStartState");
  }
  return undefined;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events; ids as the client has them. */
function messagesOf(
  event: BookEvent,
  registrations: ReadonlyMap<string, ReadonlySet<number>>,
): EventMessage[] {
  const { id: worksheetId } = event.sheet;
  const [number, type] = EVENT_IDS[event.kind] ?? [];
  if (number === undefined || type === undefined) return [];
  const address = "area" in event ? { address: formatArea(event.area) } : {};
  const change =
    event.kind === "changed"
      ? { changeType: event.changeType, source: "Local", triggerSource: "ThisLocalAddin" }
      : {};
  const message = JSON.stringify({ ...address, ...change, worksheetId, type });
  return [worksheetId, "Workbook"]
    .filter((target) => registrations.get(target)?.has(number))
    .map((target): EventMessage => [WORKBOOK_EVENTS, number, target, message, 0, false]);
}

const EVENT_IDS: Readonly<Partial<Record<BookEvent["kind"], readonly [number, string]>>> = {
  changed: [10, "WorksheetChanged"],
  activated: [11, "WorksheetActivated"],
  deactivated: [12, "WorksheetDeactivated"],
  added: [13, "WorksheetAdded"],
  selected: [14, "WorksheetSelectionChanged"],
  calculated: [16, "WorksheetCalculated"],
  deleted: [15, "WorksheetDeleted"],
};
