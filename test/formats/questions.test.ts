import { expect, test } from 'vitest';
import { idInPointer, patternOf } from '../../src/formats/text/questions';

test.each([
  ['/network/nodes/counter/factors', '/network/nodes/{id}/factors', 'counter'],
  ['/technical/systems/juki/malware/definitionsOn', '/technical/systems/{id}/malware/definitionsOn', 'juki'],
  ['/operations/monitoring/juki', '/operations/monitoring/{id}', 'juki'],
  ['/operations/complianceChecks/spring/by', '/operations/complianceChecks/{id}/by', 'spring'],
  ['/outsourcing/socialMedia/services/sns/responsible', '/outsourcing/socialMedia/services/{id}/responsible', 'sns'],
  ['/documents/plan/adoptedOn', '/documents/{id}/adoptedOn', 'plan'],
  ['/judgements/j~1/on', '/judgements/{id}/on', 'j/'],
])('%s asks one fact of many things: %s', (pointer, pattern, id) => {
  expect(patternOf(pointer)).toBe(pattern);
  expect(idInPointer(pointer)).toBe(id);
});

test.each(['/covers', '/assets/systems', '/operations/incidentResponsePlan/adoptedOn'])('%s is one fact', (pointer) => {
  expect(patternOf(pointer)).toBe(pointer);
  expect(idInPointer(pointer)).toBeUndefined();
});
