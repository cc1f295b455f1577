// Reads activities, one a line, hands each to the Bot Framework SDK for JavaScript as its adapters do,
// and writes which of its handlers ran and what the SDK had understood; or why it refused.
const readline = require('node:readline');
const { ActivityTypes, CloudAdapterBase, TeamsActivityHandler, TurnContext } = require('botbuilder');
const { validateAndFixActivity } = require('botbuilder/lib/activityValidator');

class Bot extends TeamsActivityHandler {
  ran = [];

  constructor() {
    super();
    const note = (name) => async (_, next) => {
      this.ran.push(name);
      await next();
    };
    this.onTurn(note('turn'));
    this.onMessage(note(ActivityTypes.Message));
    this.onConversationUpdate(note(ActivityTypes.ConversationUpdate));
    this.onInstallationUpdate(note(ActivityTypes.InstallationUpdate));
    this.onUnrecognizedActivityType(note('unrecognized'));
  }

  async onInvokeActivity(context) {
    this.ran.push(context.activity.name);
    return { status: 200 };
  }
}

class Adapter extends CloudAdapterBase {
  sent = [];

  constructor() {
    super({});
  }

  async sendActivities(_, activities) {
    this.sent.push(...activities);
    return activities.map(() => ({ id: '1' }));
  }
}

async function check(line) {
  try {
    const activity = validateAndFixActivity(JSON.parse(line));
    const bot = new Bot();
    await bot.run(new TurnContext(new Adapter(), activity));
    return { ran: bot.ran, understood: activity };
  } catch (error) {
    return { refused: String(error) };
  }
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) console.log(JSON.stringify(await check(line)));
})();
