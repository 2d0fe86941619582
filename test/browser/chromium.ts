import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is, by the environment variable CHROMIUM or at the usual places; `undefined` where there is none. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM, ...places].find((path) => path !== undefined && existsSync(path));
