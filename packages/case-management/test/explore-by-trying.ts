import { type Condition, type Evidence, evaluate, type Gate } from "@reintegration/model";
import type { Explored } from "../src/explore/moves-of.ts";

/** Everything that can happen, found by trying every situation in every state: slow, simple, and nothing in common with `explore`. */
export interface Tried {
  /** State -> the fewest events that lead to it. */
  readonly steps: ReadonlyMap<string, number>;
  /** States from which a closed state is reached, or which are closed. */
  readonly closing: ReadonlySet<string>;
  /** `index from` of each transition that is ever taken, also in states that are not reached. */
  readonly taken: ReadonlySet<string>;
  /** `index record` -> the fewest events on a way around the gate. */
  readonly around: ReadonlyMap<string, number>;
}

type Situation = Readonly<Record<string, unknown>>;
type Transition = Explored["transitions"][number];

/** Tries every situation of the facts at every step. */
export function exploreByTrying(workflow: Explored, gate: Gate, situations: readonly Situation[]): Tried {
  const holds = (condition: Condition, situation: Situation): boolean => evaluate(condition, (key) => situation[key]);
  const allowed = situations.filter((situation) =>
    workflow.exclusive.every((group) => group.filter((condition) => holds(condition, situation)).length <= 1),
  );
  const events = [...new Set(workflow.transitions.map(({ event }) => event))];
  const stepsFrom = (state: string | undefined): { transition: Transition; situation: Situation }[] =>
    allowed.flatMap((situation) =>
      events.flatMap((event) => {
        const transition = workflow.transitions.find(
          (each) =>
            each.event === event &&
            (state === undefined ? each.from.length === 0 : each.from.includes(state)) &&
            (each.guard === undefined || holds(each.guard, situation)),
        );
        return transition ? [{ transition, situation }] : [];
      }),
    );
  const indexOf = (transition: Transition): number => workflow.transitions.indexOf(transition);
  const asked = (transition: Transition, situation: Situation): readonly Evidence[] => [
    ...(transition.evidence ?? []),
    ...(gate.events.includes(transition.event) && holds(gate.when, situation) ? gate.evidence : []),
  ];

  const taken = new Set<string>();
  for (const state of [undefined, ...workflow.states.map(({ id }) => id)])
    for (const { transition } of stepsFrom(state)) taken.add(`${indexOf(transition)} ${state ?? "-"}`);

  // wave by wave over the state and the evidence that is in the file
  const steps = new Map<string, number>();
  const around = new Map<string, number>();
  const seen = new Set<string>();
  let wave: { state: string | undefined; file: readonly string[] }[] = [{ state: undefined, file: [] }];
  for (let count = 1; wave.length > 0; count++) {
    const next: typeof wave = [];
    for (const { state, file } of wave) {
      for (const { transition, situation } of stepsFrom(state)) {
        const brought = asked(transition, situation).map(({ record }) => record);
        const after = [...new Set([...file, ...brought])].sort();
        if (transition.assistance && !transition.exception && holds(gate.when, situation)) {
          for (const { record } of gate.evidence) {
            const place = `${indexOf(transition)} ${record}`;
            if (!after.includes(record) && !around.has(place)) around.set(place, count);
          }
        }
        const to = transition.to ?? state;
        if (to === undefined) continue;
        if (!steps.has(to)) steps.set(to, count);
        const node = `${to} ${after.join()}`;
        if (!seen.has(node)) next.push({ state: to, file: after });
        seen.add(node);
      }
    }
    wave = next;
  }

  const closing = new Set(workflow.states.filter(({ kind }) => kind === "closed").map(({ id }) => id));
  for (let size = -1; size < closing.size; ) {
    size = closing.size;
    for (const { id } of workflow.states)
      if (stepsFrom(id).some(({ transition }) => transition.to !== undefined && closing.has(transition.to))) closing.add(id);
  }
  return { steps, closing, taken, around };
}
