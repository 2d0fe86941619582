export { type OscalResultsOptions, toOscalAssessmentResults } from './assessment-results';
export { type OscalOptions, toOscalCatalog } from './catalog';
export { type OscalProfileOptions, toOscalProfile } from './profile';
