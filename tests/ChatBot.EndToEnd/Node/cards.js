// Reads Adaptive Cards, one a line, and writes for each a JSON list of what the library that renders
// them in Teams does not understand. What it knows is the schema: no package holds the schema of 1.5
// as a file. What it drops when it writes the card again, it did not know.
const readline = require('node:readline');
const cards = require('adaptivecards/dist/adaptivecards.js');

// Read by Teams, not by the library.
const ofTheHost = new Set(['$schema', 'msteams']);

function check(json) {
  // The library leaves the pattern where its last match ended.
  cards.AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new cards.SerializationContext(cards.Version.parse(json.version ?? '1.0', new cards.SerializationContext()));
  const card = new cards.AdaptiveCard();
  card.parse(json, context);
  const problems = [];
  for (let i = 0; i < context.eventCount; i++) {
    const { event, message } = context.getEventAt(i);
    problems.push(`${cards.ValidationEvent[event]}: ${message}`);
  }
  problems.push(...card.validateProperties().validationEvents.map((e) => `${cards.ValidationEvent[e.event]}: ${e.message}`));
  dropped(json, card.toJSON(), 'card', problems);
  return problems;
}

function dropped(given, kept, path, problems) {
  if (given === null || typeof given !== 'object') return;
  for (const [name, value] of Object.entries(given)) {
    if (ofTheHost.has(name) || isFree(path, name)) continue;
    const here = Array.isArray(given) ? `${path}[${name}]` : `${path}.${name}`;
    if (kept?.[name] === undefined) {
      if (!isDefault(given, name, value) && !isEmpty(value)) problems.push(`Unknown: ${here}`);
    } else dropped(value, kept[name], here, problems);
  }
}

// What a button sends is the bot's own affair; what it shows is written in another form.
const isFree = (path, name) => ['data', 'targetElements'].includes(name) && /\.(actions|selectAction)/.test(path);

const isEmpty = (value) => Array.isArray(value) && value.length === 0;

// A default value is not written again.
const isDefault = (owner, name, value) => {
  const type = cards.GlobalRegistry.elements.findByName(owner.type) ?? cards.GlobalRegistry.actions.findByName(owner.type);
  const property = new (type?.objectType ?? cards.AdaptiveCard)().getSchema();
  for (let i = 0; i < property.getCount(); i++) {
    if (property.getItemAt(i).name === name) return true;
  }
  return name === 'type' || name === 'version' || value === undefined;
};

readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => console.log(JSON.stringify(check(JSON.parse(line)))));
