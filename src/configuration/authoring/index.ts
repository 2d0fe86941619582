export { type DefinedConfiguration, defineConfiguration } from './define-configuration';
