import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ScopeBodyId } from '../../src/policy/index';
import * as policy from '../../src/policy/index';
import { type BodyKind, type ControlId, isBodyKind, isScopeBodyId, isTier, type Tier } from '../../src/policy/index';

/** Each guard with one id that it takes, and one of a neighbouring vocabulary that it does not. */
const guards = {
  isAffair: [policy.isAffair, 'local-tax', 'my-number'],
  isArea: [policy.isArea, 'scope', 'governance'],
  isAudienceId: [policy.isAudienceId, 'part-time-staff', 'assembly-secretariat'],
  isBasis: [policy.isBasis, 'law', 'ordinance'],
  isBodyKind: [policy.isBodyKind, 'joint-associations', 'assembly-members'],
  isClauseId: [policy.isClauseId, '6.8.p1', '6(8)第1段落'],
  isContractItem: [policy.isContractItem, 'incident-report', 'price'],
  isCommitteeId: [policy.isCommitteeId, 'election', 'assembly'],
  isControlId: [policy.isControlId, 'physical', 'scope'],
  isDefinitionId: [policy.isDefinitionId, 'my-number-tier', 'my-number'],
  isDestinationId: [policy.isDestinationId, 'eltax', 'internet-party'],
  isModality: [policy.isModality, 'in-principle', 'should'],
  isRequirementId: [policy.isRequirementId, '7/audit', '7'],
  isRoleId: [policy.isRoleId, 'csirt', 'mayor'],
  isScopeAssetId: [policy.isScopeAssetId, 'information', 'assembly'],
  isScopeBodyId: [policy.isScopeBodyId, 'assembly', 'joint-associations'],
  isSecurityCloudFunction: [policy.isSecurityCloudFunction, 'port-control', 'security-cloud'],
  isSubThreatId: [policy.isSubThreatId, 'earthquake', 'disaster'],
  isThreatId: [policy.isThreatId, 'disaster', 'earthquake'],
  isThreatResultId: [policy.isThreatResultId, 'leak', 'intrusion'],
  isTier: [policy.isTier, 'internet', 'internet-tier'],
  isZone: [policy.isZone, 'internet-tier', 'dmz'],
} as const satisfies Readonly<Record<string, readonly [guard: (value: unknown) => boolean, id: string, other: string]>>;

describe('every guard', () => {
  it('is in this test', () => {
    expect(new Set(Object.keys(policy).filter((name) => /^is[A-Z]/.test(name)))).toEqual(new Set(Object.keys(guards)));
  });

  it.each(Object.entries(guards))('%s takes its own ids and nothing else', (_, [guard, id, other]) => {
    expect(guard(id)).toBe(true);
    for (const value of [
      other,
      '',
      ` ${id}`,
      id.toUpperCase().concat('x'),
      '__proto__',
      'constructor',
      'toString',
      undefined,
      null,
      0,
      [id],
      { id },
    ]) {
      expect(guard(value)).toBe(false);
    }
  });
});

describe('a guard', () => {
  it('gives the literal type', () => {
    const value: unknown = 'lgwan';
    if (isTier(value)) expectTypeOf(value).toEqualTypeOf<Tier>();
    expectTypeOf<ControlId>().toEqualTypeOf<
      'organization' | 'assets' | 'network' | 'physical' | 'personnel' | 'technical' | 'operations' | 'outsourcing' | 'review'
    >();
  });
});

describe('the kinds of body', () => {
  it('are those of 4(1) and those that it does not name', () => {
    expectTypeOf<BodyKind>().toEqualTypeOf<
      | 'internal-departments'
      | 'administrative-committees'
      | 'assembly'
      | 'local-public-enterprises'
      | 'joint-associations'
      | 'designated-managers'
      | 'third-sector-companies'
    >();
    expectTypeOf<ScopeBodyId>().toExtend<BodyKind>();
  });

  it('are covered as the data says, not as the name does', () => {
    const { bodies, unnamedBodies } = policy.scope;
    expect(bodies.map(({ id }) => [isBodyKind(id), isScopeBodyId(id)])).toEqual(bodies.map(() => [true, true]));
    expect(unnamedBodies.map(({ id }) => [isBodyKind(id), isScopeBodyId(id)])).toEqual(unnamedBodies.map(() => [true, false]));
  });
});
