/** Reading declarations: the part of configuration that needs zod. @module configuration/schemas */
export { configurationSchema } from './configuration';
export { ConfigurationError } from './configuration-error';
export { configurationJsonSchema, type JsonSchema } from './json-schema';
export { type MergeInput, mergeConfigurations, type ParseOptions, parseConfiguration, safeParseConfiguration } from './parse';
