import { ownValue } from "@reintegration/model";
/** What the reader itself takes from a column of the survey tool. */
export type ToolRole = "instrument" | "root-uuid" | "uuid" | "instance-id" | "review";

export interface ToolColumn {
  readonly use: "identity" | "tool" | "never-copied";
  readonly role?: ToolRole;
}

const roles: Readonly<Record<string, ToolRole>> = {
  rs_instrument: "instrument",
  rs_record: "instrument",
  "meta/rootuuid": "root-uuid",
  rootuuid: "root-uuid",
  _uuid: "uuid",
  "meta/instanceid": "instance-id",
  instanceid: "instance-id",
  __id: "instance-id",
  _validation_status: "review",
  "_validation_status/uid": "review",
  reviewstate: "review",
  "__system/reviewstate": "review",
};

/** Columns that KoboToolbox, ODK Collect and ODK Central add, by the last part of their name, in lower case. */
const tools = new Set(
  [
    "_id _submission_time _notes _status _tags _index _parent_index _parent_table_name _xform_id _xform_id_string _attachments",
    "_bamboo_dataset_id _date_modified _edited _media_all_received _version_ _version __version__ start end today starttime endtime",
    "submissiondate attachmentspresent attachmentsexpected status edits formversion instancename instanceid deprecatedid isvalidated",
  ]
    .join(" ")
    .split(" "),
);

/** The label of a note of our own forms, which shows one of their calculates. */
const refersToOurs = /\$\{ ?rs_/;

/** Columns about people and devices: rule F3. */
const personal = new Set(
  [
    "_submitted_by _geolocation geolocation deviceid device_id subscriberid simserial sim_serial imei phonenumber phone_number phone",
    "username user_name email submitterid submittername by_whom audit",
  ]
    .join(" ")
    .split(" "),
);

/**
 * What a column of the survey tool is for, or `undefined` where no tool that we know writes such a column. An item of the
 * same name comes first: ask only about columns that are no item's.
 *
 * @example
 * toolColumn("_submission_time"); // => { use: "tool" }
 * toolColumn("meta-instanceID"); // => { use: "identity", role: "instance-id" }
 * toolColumn("colour"); // => undefined
 */
export function toolColumn(header: string): ToolColumn | undefined {
  const name = header.trim().toLowerCase();
  const path = name.replace(/[-.:]/g, "/");
  const last = path.slice(path.lastIndexOf("/") + 1);
  const role = header.trim() === "KEY" ? "instance-id" : (roleOf(path) ?? roleOf(last));
  if (role === "instrument" || role === "review") return { use: "tool", role };
  if (role) return { use: "identity", role };
  if (personal.has(last) || last === "_submission__submitted_by" || /^_geolocation|_(latitude|longitude|altitude|precision)$/.test(last))
    return { use: "never-copied" };
  if (/^__system\/submitter/.test(path)) return { use: "never-copied" };
  const isTool =
    tools.has(last) ||
    /^(meta|formhub|__system|_validation_status|_attachments)\//.test(path) ||
    /^(rs_|__version__|_version__|_submission_)/.test(last) ||
    /@odata\b/.test(name) ||
    refersToOurs.test(name);
  return isTool ? { use: "tool" } : undefined;
}

function roleOf(path: string): ToolRole | undefined {
  return ownValue(roles, path);
}
