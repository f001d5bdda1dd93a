import type { LogMappingDefinition, MappedLogColumnDefinition } from "@reintegration/model";

/**
 * How the columns of a log of cases, kept in another system, are to be read. Its properties are described in
 * `schemas/meta/1/logMapping.schema.json`, from which the type is made.
 */
export type LogMap = LogMappingDefinition;

/** What one column of a log holds. */
export type MappedLogColumn = MappedLogColumnDefinition;

/** The parts of an event that a column can hold. */
export type EventPart = NonNullable<MappedLogColumn["holds"]>;

export const eventParts: readonly EventPart[] = ["case", "event", "date", "instant", "id", "role", "worker", "records"];

/** What an entry of a log map can say that a column holds; it says exactly one. */
export const logTargets = ["holds", "step", "fact", "record", "consent", "ignore"] as const;
