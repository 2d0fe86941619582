export { type HandoverOptions, toHandover } from './to-handover';
