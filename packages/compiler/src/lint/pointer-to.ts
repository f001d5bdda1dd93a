export { pointerTo } from "@reintegration/model";
