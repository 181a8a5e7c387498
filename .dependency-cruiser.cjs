const MODULES = '^src/(heritage|training|qualifications|exhibitions|competitions|cooperation)/';

/** Nothing imports upwards: kernel <- modules <- graph, live <- server <- hub, main. */
module.exports = {
  forbidden: [
    {
      name: 'kernel-stands-alone',
      comment: 'What every module stands on knows none of them.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^src/(?!kernel/)|^seeds/' },
    },
    {
      name: 'modules-know-only-the-kernel-and-each-other',
      severity: 'error',
      from: { path: MODULES },
      to: { path: '^src/(graph|live|server|database|commands|hub|main|modules)|^seeds/' },
    },
    {
      name: 'modules-meet-at-their-index',
      comment: 'A module reaches another only through what its index.ts exports.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(kernel|graph|live|server|database|commands)/' },
      to: { path: MODULES, pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'graph-knows-no-server',
      severity: 'error',
      from: { path: '^src/(graph|live)/' },
      to: { path: '^src/(server|commands|hub|main|modules|heritage|training|qualifications|exhibitions|competitions|cooperation)' },
    },
    {
      name: 'server-knows-no-modules',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/(commands|hub|main|modules|database|heritage|training|qualifications|exhibitions|competitions|cooperation)' },
    },
    {
      name: 'database-knows-no-graph',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^src/(?!database/|kernel/)' },
    },
    {
      name: 'only-the-top-reads-seeds',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { path: '^seeds/' },
    },
    {
      name: 'nothing-is-orphaned',
      severity: 'error',
      from: { orphan: true, path: '^(src|seeds)/', pathNot: ['^src/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'the-product-uses-no-development-tools',
      severity: 'error',
      from: { path: '^(src|seeds)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.json'] },
  },
};
