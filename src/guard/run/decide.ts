import { dayAt, dayOf, startOf } from '../day';
import type { Decision } from '../decision';
import type { Clock } from '../guard';
import type { GuardProgram } from '../program';
import type { Query } from '../query';
import { type Asked, emptyAsked, readAsked } from './asked';
import { type Connection, type ReadyFlow, refusals, tableOf } from './table';

/** From the worst: of several flows that are meant the worst decides. */
const severity: Readonly<Record<string, number>> = {
  'rule-error': 6,
  forbidden: 5,
  undetermined: 4,
  'not-covered': 3,
  excepted: 2,
  judged: 1,
  permitted: 0,
};

/**
 * Makes the function that decides by a program (判定関数). Nothing is worked out in it but which of the decisions that were made before is meant. It never
 * throws: what fails on the way denies.
 */
export function decider(program: GuardProgram, now: Clock): (query: Query) => Decision {
  const table = tableOf(program);
  const refused = refusals(program);
  const asked = emptyAsked();
  const count = program.ends.length;
  const firstDay = dayOf(program.builtOn);
  const lastDay = program.notAfter === null ? Number.POSITIVE_INFINITY : dayOf(program.notAfter);

  let day = Number.NaN;
  let dayBegins = Number.POSITIVE_INFINITY;
  let dayEnds = Number.NEGATIVE_INFINITY;

  /** Looks at the clock. `day` is the day then, or no number. */
  function lookAtClock(): void {
    const time = Number(now());
    if (time >= dayBegins && time < dayEnds) return;
    day = dayAt(time);
    dayBegins = startOf(day);
    dayEnds = startOf(day + 1);
  }

  function decideNow(query: Query): Decision {
    if (refused.closed !== null) return refused.closed;
    try {
      lookAtClock();
    } catch {
      return refused.noClock;
    }
    const today = day; // reading the question may ask another one, which looks at the clock again
    if (Number.isNaN(today)) return refused.noClock;
    if (today < firstDay) return refused.beforeBuild;
    if (today > lastDay) return refused.afterLastDay;
    if (!readAsked(query, asked)) return refused.malformed;
    const from = table.ends.get(asked.from);
    const to = table.ends.get(asked.to);
    if (from === undefined || to === undefined) return refused.undeclaredEnd;
    const { carries } = asked;
    if (carries !== undefined) for (const id of carries) if (!table.data.has(id)) return refused.undeclaredData;
    const connection = table.connections.get(from.place * count + to.place);
    if (connection === undefined) return table.undeclared[from.standing]?.[to.standing] ?? refused.ruleError;
    if (carries === undefined && connection.always !== undefined) return connection.always;
    return worstOf(connection, asked, today) ?? connection.outside;
  }

  return (query) => {
    try {
      return decideNow(query);
    } catch {
      return refused.malformed;
    }
  };
}

/**
 * The worst of what is said of the flows that are meant. A flow permits only if the question is shown to lie within its limits; it denies if it may: what is left
 * unsaid must not turn a denial away.
 */
function worstOf({ flows }: Connection, asked: Asked, day: number): Decision | undefined {
  let worst: Decision | undefined;
  for (const flow of flows) {
    const decision = decisionOn(day, flow);
    if (decision === undefined || !isMeant(flow, decision, asked)) continue;
    if (worst === undefined || (severity[decision.code] ?? 0) > (severity[worst.code] ?? 0)) worst = decision;
  }
  return worst;
}

function decisionOn(day: number, { days, decisions }: ReadyFlow): Decision | undefined {
  let index = days.length - 1;
  while (index > 0 && (days[index] ?? day) > day) index -= 1;
  return decisions[index];
}

function isMeant({ limits }: ReadyFlow, { effect }: Decision, asked: Asked): boolean {
  for (const limit of limits) {
    const match = limit.match(asked);
    if (match === 'no' || (match === 'may' && effect === 'permit')) return false;
  }
  return true;
}
