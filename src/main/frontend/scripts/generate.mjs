// Writes the types of every GraphQL document of the page. The server's own schema files are the
// contract; what is generated is never checked in.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse, Source } from 'graphql';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(folder, 'src', 'api', 'generated');

/** The files below a folder with these endings, in order. */
function files(root, endings) {
  return readdirSync(root, { recursive: true })
    .map((name) => join(root, name))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.startsWith(target))
    .sort();
}

const schema = parse(
  files(join(folder, '..', 'resources', 'graphql'), ['.graphqls'])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n'),
);

const documents = files(join(folder, 'src'), ['.ts', '.tsx']).flatMap((location) =>
  [...readFileSync(location, 'utf8').matchAll(/\bgraphql\(`([^`]*)`\)/g)].map(([, rawSDL]) => ({
    location,
    rawSDL,
    document: parse(new Source(rawSDL, location)),
  })),
);

const parts = await preset.buildGeneratesSection({
  baseOutputDir: 'src/api/generated/',
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    inputMaybeValue: 'T | null | undefined',
    scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
  },
});

mkdirSync(target, { recursive: true });
for (const part of parts) {
  writeFileSync(join(folder, part.filename), await codegen({ profiler: undefined, ...part }));
}
