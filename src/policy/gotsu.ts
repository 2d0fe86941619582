import { affairs } from './affairs';
import { clauses } from './clauses';
import { controls } from './controls';
import { crossings, type GotsuCrossings } from './crossings';
import { definitions } from './definitions';
import { destinations } from './destinations';
import { interpretedParameters } from './parameters';
import type { WrittenPolicy } from './policy';
import { purpose } from './purpose';
import { requirements } from './requirements/index';
import { scope } from './scope';
import { securityCloudFunctions } from './security-cloud-functions';
import { threats } from './threats';
import { tiers } from './tiers';
import { zones } from './zones';

/** The Gotsu policy of March 2026 (江津市情報セキュリティ基本方針, 令和8年3月): the document alone, without guideline or law. */
export const gotsuPolicy: WrittenPolicy<GotsuCrossings> = {
  id: 'gotsu-2026-03',
  title: { ja: '江津市情報セキュリティ基本方針', en: 'Gotsu City basic policy on information security' },
  documentTitle: { ja: '江津市サイバーセキュリティを確保するための方針', en: "Gotsu City's policy for ensuring cybersecurity" },
  issuer: { name: '江津市', code: '322075' },
  issued: '2026-03',
  profile: ['policy'],
  purpose,
  clauses,
  definitions,
  threats,
  scope,
  tiers,
  zones,
  affairs,
  destinations,
  securityCloudFunctions,
  crossings,
  requirements,
  controls,
  parameters: interpretedParameters,
};
