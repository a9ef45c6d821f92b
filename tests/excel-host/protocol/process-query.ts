import type { ApiSchema } from "../schema/api-schema.ts";
import { ApiError, itemNotFound, notModelled } from "./api-error.ts";
import { type HostObject, isHostObject, type Method } from "./host-object.ts";
import { loadObject } from "./load-object.ts";
import type { Action, ArgumentInfo, ObjectPath, QueryAnswer, QueryRequest } from "./wire.ts";

export interface QueryHost {
  readonly schema: ApiSchema;
  /** The highest set that this Excel has: "1.8". */
  readonly excelApi: string;
  readonly workbook: () => HostObject;
  /** Objects outside the workbook that the client asks for by name; undefined for one that is not there. */
  readonly service: (name: string) => HostObject | undefined;
  readonly references: References;
}

/** What the client asked to keep beyond one request: https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly find: (id: string) => HostObject | undefined;
  readonly release: (id: string) => void;
}

/**
 * Carries out one request: actions in their order, to the first error. What was done before stays done:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export function processQuery(host: QueryHost, request: QueryRequest): QueryAnswer {
  const query = new Query(host, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: query.run(action) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: query.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
        },
      };
    }
  }
  return { Results: results };
}

class Query {
  readonly #host: QueryHost;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(host: QueryHost, request: QueryRequest) {
    this.#host = host;
    this.#paths = request.ObjectPaths;
  }

  run(action: Action): unknown {
    switch (action.ActionType) {
      case 1:
        return this.#identity(this.#resolve(action.ObjectPathId));
      case 2:
        return this.#load(action);
      case 3:
        return this.#invoke(action);
      case 4:
        return this.#set(
          this.#resolve(action.ObjectPathId),
          action.Name,
          this.#arguments(action.ArgumentInfo)[0],
        );
      case 5:
        return null;
      case 9:
        return this.#update(action);
      default:
        throw new ApiError("InvalidRequest", `Unknown kind of action: ${action.ActionType}.`);
    }
  }

  locationOf(action: Action): string {
    const object = this.#resolved.get(action.ObjectPathId);
    return `${object?.type ?? this.#paths[action.ObjectPathId]?.Name ?? ""}.${action.Name}`;
  }

  /** Null stands for a null object, and so does everything that is reached through one. */
  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new ApiError("InvalidObjectPath", `No object path ${id}.`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.#host.workbook();
    if (path.ObjectPathType === 2) return this.#found(this.#host.service(path.Name), `service ${path.Name}`);
    if (path.ObjectPathType === 6)
      return this.#found(this.#host.references.find(path.Name), `reference ${path.Name}`);
    if (path.ObjectPathType === 7) return null;
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 3)
      return this.#objectOf(this.#call(parent, path.Name, path.ArgumentInfo), path.Name);
    if (path.ObjectPathType === 4) return this.#navigate(parent, path.Name);
    if (!parent.itemByKey) throw notModelled(parent.type, "getItem", true);
    return parent.itemByKey(this.#arguments(path.ArgumentInfo)[0]);
  }

  #found(object: HostObject | undefined, what: string): HostObject {
    if (!object) throw itemNotFound(what);
    return object;
  }

  #objectOf(value: unknown, name: string): HostObject | null {
    if (value === null || isHostObject(value)) return value;
    throw new ApiError("GeneralException", `${name} gave no object.`);
  }

  #navigate(parent: HostObject, name: string): HostObject {
    const navigate = parent.navigations?.[name];
    if (!navigate) throw this.#missing(parent, name);
    return navigate();
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === "_KeepReference") return void this.#host.references.keep(object);
    const method: Method | undefined = object.methods?.[name];
    if (!method) throw this.#missing(object, name);
    return method(...this.#arguments(info));
  }

  #invoke(action: Action): unknown {
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) return null;
    const value = this.#call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? this.#identity(value) : (value ?? null);
  }

  #set(object: HostObject | null, name: string, value: unknown): null {
    if (object === null) return null;
    const scalar = object.scalars[name];
    if (!scalar) throw this.#missing(object, name);
    this.#checkSet(object, name);
    if (!scalar.set) throw new ApiError("AccessDenied", `${object.type}.${name} can only be read.`);
    scalar.set(value);
    return null;
  }

  #update(action: Action): null {
    const object = this.#resolve(action.ObjectPathId);
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      this.#set(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
    return null;
  }

  #load(action: Action): unknown {
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) return null;
    return loadObject(object, action.QueryInfo ?? {}, {
      identity: (of) => this.#identity(of),
      missing: (of, name) => this.#missing(of, name),
      check: (of, name) => this.#checkSet(of, name),
    });
  }

  /** Answering no id would make the client run the path a second time at its next request. */
  #identity(object: HostObject | null): Record<string, unknown> | null {
    if (object === null) return null;
    const reference = this.#host.references.idOf(object);
    return {
      ...(object.id ? { Id: object.id() } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** An older Excel knows nothing of a newer property: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
  #checkSet({ type }: HostObject, name: string): void {
    const sets = this.#host.schema[type]?.sets;
    // The client writes showGridlines and showHeadings under shorter names.
    const since = sets?.[name] ?? sets?.[`Show${name}`];
    if (since !== undefined && minorOf(since) > minorOf(this.#host.excelApi)) {
      throw new ApiError(
        "ApiNotFound",
        `${type}.${name} came with ExcelApi ${since}; this Excel has ${this.#host.excelApi}.`,
      );
    }
  }

  #missing(object: HostObject, name: string): ApiError {
    const type = this.#host.schema[object.type];
    const isKnown =
      type !== undefined && (name in type.scalars || name in type.navigations || type.methods.includes(name));
    return notModelled(object.type, name, isKnown);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) =>
      this.#dereference(argument, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  #dereference(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(argument) && Array.isArray(reference)) {
      return argument.map((part, index) => this.#dereference(part, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.#resolve(reference);
    return argument;
  }
}

/** "1.16" → 16; sets differ in their second number alone. */
function minorOf(set: string): number {
  return Number(set.split(".")[1]);
}
