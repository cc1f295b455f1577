// Checks a Teams app package, unpacked into the folder of the first argument, against the schemas that
// Microsoft's own package bundles. Writes a JSON list of what is wrong.
const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');
const { AppManifestUtils } = require('@microsoft/app-manifest');

async function check(folder) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const manifest = read('manifest.json');
  const problems = (await AppManifestUtils.validateAgainstSchema(manifest)).map((p) => `manifest.json: ${p}`);

  const schemas = path.join(
    path.dirname(require.resolve('@microsoft/app-manifest')),
    'json-schemas/teams',
    `v${manifest.manifestVersion}`,
  );
  const schema = JSON.parse(fs.readFileSync(path.join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8'));
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
  const isStrings = ajv.compile(schema);
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    if (!isStrings(read(file)))
      problems.push(...isStrings.errors.map((e) => `${file}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }
  return { newest: newestSchema(path.dirname(schemas)), problems };
}

function newestSchema(folder) {
  const versions = fs.readdirSync(folder).flatMap((name) => name.match(/^v(\d+)\.(\d+)$/) ?? []);
  return versions.filter((v) => v.startsWith('v')).sort((a, b) => number(a) - number(b)).at(-1).slice(1);
}

const number = (version) => {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major * 1000 + minor;
};

check(process.argv[2]).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
