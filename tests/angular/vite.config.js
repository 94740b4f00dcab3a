import linkerPlugin from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';

// Angular's packages are published half compiled; its own linker finishes them, as it does under the Angular CLI.
const linker = {
  name: 'angular-linker',
  transform: {
    filter: { id: /@angular\/.*\.mjs$/, code: 'ɵɵngDeclare' },
    async handler(code, filename) {
      const plugins = [[linkerPlugin, { linkerJitMode: false }]];
      const linked = await transformAsync(code, {
        filename,
        plugins,
        babelrc: false,
        configFile: false,
        compact: false,
      });
      return { code: linked.code, map: null };
    },
  },
};

export default {
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [linker],
  build: {
    outDir: 'dist/app',
    target: 'esnext',
    modulePreload: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
};
