export { type SarifOptions, sarifParts, toSarif } from './to-sarif';
