import fc from "fast-check";

// One seed for all properties, so that a run is repeatable; another one on request, to look further.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_221_208) });
