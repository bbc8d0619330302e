import { cruise } from 'dependency-cruiser';
import { FORBIDDEN } from './walls.mjs';

/**
 * A forbidden import: which rule, from where to where.
 * @typedef {{ rule: string, from: string, to: string, comment: string }} Breach
 */

/**
 * Looks at every import under `src` of a project, type imports included.
 * @param {string} project folder that holds src and package.json
 * @returns {Promise<{ breaches: Breach[], modules: string[] }>} modules: the sources that were seen
 */
export async function cruiseLayers(project) {
  const options = {
    baseDir: project,
    tsPreCompilationDeps: true, // type imports count
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
    ruleSet: { forbidden: FORBIDDEN ?? [] },
    validate: true,
  };
  const { output } = await cruise(['src'], options);
  if (typeof output === 'string') throw new Error(output);
  const breaches = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    comment: FORBIDDEN?.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
  return { breaches, modules: output.modules.map(({ source }) => source).filter((source) => source.startsWith('src/')) };
}
