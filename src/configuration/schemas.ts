/** Reading declarations: the part of configuration that needs zod. @module configuration/schemas */
export { configurationSchema } from './configuration';
export { ConfigurationError } from './reading/configuration-error';
export { type MergeInput, mergeConfigurations, type ParseOptions, parseConfiguration, safeParseConfiguration } from './reading/parse';
export { createStandardSchema, type StandardSchema, type StandardSchemaIssue, type StandardSchemaOptions } from './reading/standard-schema';
export { configurationJsonSchema, type JsonSchema } from './schema/json-schema';
