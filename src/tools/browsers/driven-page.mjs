/**
 * A page in some browser, driven by the least that every driver can do.
 * @typedef {object} DrivenPage
 * @property {string} version of the browser
 * @property {(url: string) => Promise<unknown>} open
 * @property {(expression: string) => Promise<unknown>} run evaluates an expression in the page; its value must be JSON
 * @property {() => Promise<unknown>} close
 */

export {};
