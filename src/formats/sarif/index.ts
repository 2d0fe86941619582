export { type SarifOptions, toSarif } from './to-sarif';
