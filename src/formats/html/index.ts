export { toHtml } from './to-html';
