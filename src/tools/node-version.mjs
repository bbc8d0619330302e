/** The oldest Node that the pinned packages run on. */
export const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/**
 * Whether a version such as `20.19.4` is new enough.
 * @param {string} version
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Ends the program with a plain message when Node is too old; otherwise it would fail later, in words nobody understands. */
export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  console.error(`需要 Node ${OLDEST_NODE.join('.')} 或更新的版本，现在是 ${process.versions.node}。请到 nodejs.org 下载新版。`);
  console.error(`  Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}. Get a newer one from nodejs.org.`);
  process.exit(1);
}
