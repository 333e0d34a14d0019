import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  plugins: [resolve({ browser: true }), commonjs(), json(), terser()],
  output: { format: 'esm' },
};
