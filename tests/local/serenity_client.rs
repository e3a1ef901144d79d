//! The unmodified serenity client on the local Discord: it logs in, registers and answers everything.

use std::time::Duration;

use onrecord::local::{LocalDiscord, Outcome};
use serde_json::json;
use serenity::all::{
    ButtonStyle, ClientBuilder, Command, CommandOptionType, CommandType, Context, CreateActionRow,
    CreateAllowedMentions, CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption,
    CreateEmbed, CreateInputText, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, CreateMessage, CreateModal, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, EditInteractionResponse, EventHandler, GatewayIntents, HttpBuilder,
    InputTextStyle, Interaction, Message, Ready, ShardManager, async_trait,
};
use std::sync::Arc;

const PATIENCE: Duration = Duration::from_secs(10);

/// A bot that uses every surface once.
struct Bot;

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, context: Context, _: Ready) {
        let question = CreateCommandOption::new(CommandOptionType::String, "question", "What to ask")
            .required(true)
            .set_autocomplete(true);
        let commands = vec![
            CreateCommand::new("ask").description("Ask").add_option(question),
            CreateCommand::new("Check this").kind(CommandType::Message),
        ];
        Command::set_global_commands(&context.http, commands).await.unwrap();
    }

    async fn message(&self, context: Context, message: Message) {
        if message.author.bot {
            return;
        }
        let reply = CreateMessage::new()
            .content(format!("you said: {}", message.content))
            .allowed_mentions(CreateAllowedMentions::new())
            .reference_message(&message);
        message.channel_id.send_message(&context.http, reply).await.unwrap();
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let http = &context.http;
        match interaction {
            Interaction::Autocomplete(typing) => {
                let typed = typing.data.autocomplete().unwrap().value.to_owned();
                let choices =
                    CreateAutocompleteResponse::new().add_string_choice(format!("{typed}?"), "how-many");
                typing.create_response(http, CreateInteractionResponse::Autocomplete(choices)).await.unwrap();
            }
            Interaction::Command(command) if command.data.kind == CommandType::Message => {
                command.defer_ephemeral(http).await.unwrap();
                let target = command.data.resolved.messages.values().next().unwrap().content.clone();
                let found = EditInteractionResponse::new().content(format!("checked: {target}"));
                command.edit_response(http, found).await.unwrap();
                let more = CreateInteractionResponseFollowup::new().content("more").ephemeral(true);
                command.create_followup(http, more).await.unwrap();
            }
            Interaction::Command(command) => {
                let answer = CreateInteractionResponseMessage::new()
                    .embed(CreateEmbed::new().title("How many?").field("a", "b", true))
                    .components(vec![
                        CreateActionRow::Buttons(vec![
                            CreateButton::new("form").label("Tell us").style(ButtonStyle::Secondary),
                        ]),
                        CreateActionRow::SelectMenu(CreateSelectMenu::new(
                            "more",
                            CreateSelectMenuKind::String {
                                options: vec![CreateSelectMenuOption::new("Who says so?", "who")],
                            },
                        )),
                    ]);
                command.create_response(http, CreateInteractionResponse::Message(answer)).await.unwrap();
            }
            Interaction::Component(press) if press.data.custom_id == "form" => {
                let field = CreateInputText::new(InputTextStyle::Paragraph, "What is missing?", "text");
                let form = CreateModal::new("feedback", "Feedback")
                    .components(vec![CreateActionRow::InputText(field)]);
                press.create_response(http, CreateInteractionResponse::Modal(form)).await.unwrap();
            }
            Interaction::Component(pick) => {
                let changed = CreateInteractionResponseMessage::new().content("picked").components(vec![]);
                pick.create_response(http, CreateInteractionResponse::UpdateMessage(changed)).await.unwrap();
            }
            Interaction::Modal(form) => {
                let thanks = CreateInteractionResponseMessage::new().content("thanks").ephemeral(true);
                form.create_response(http, CreateInteractionResponse::Message(thanks)).await.unwrap();
            }
            _ => {}
        }
    }
}

async fn run_bot(local: &LocalDiscord) -> Arc<ShardManager> {
    let http = HttpBuilder::new(local.token()).proxy(local.base_url()).ratelimiter_disabled(true).build();
    let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
    let mut client = ClientBuilder::new_with_http(http, intents).event_handler(Bot).await.unwrap();
    let shards = Arc::clone(&client.shard_manager);
    tokio::spawn(async move { client.start().await });
    local.ready(PATIENCE).await.unwrap();
    shards
}

#[tokio::test]
async fn every_surface_makes_its_round_trip() {
    let local = LocalDiscord::start(0).await.unwrap();
    let shards = run_bot(&local).await;
    let (ada, ben, questions) = (local.person("Ada"), local.person("Ben"), local.channel("questions"));

    let choices = ada.autocomplete(questions, "ask", "question", "how man").await.unwrap();
    assert_eq!(choices, [json!({"name": "how man?", "value": "how-many"})]);

    let answer = ada.slash(questions, "ask", &json!({"question": "how many"})).unwrap();
    let answer = answer.reply(PATIENCE).await.unwrap();
    assert_eq!(answer["embeds"][0]["title"], "How many?");
    assert_eq!(answer["interaction"]["name"], "ask");
    let id = answer["id"].as_str().unwrap().parse().unwrap();

    let form = ben.click(id, "form").unwrap().modal(PATIENCE).await.unwrap();
    let thanks = ben.submit(&form, &json!({"text": "the source"})).unwrap().reply(PATIENCE).await.unwrap();
    assert_eq!(thanks["content"], "thanks");
    assert!(ben.messages(questions).contains(&thanks) && !ada.messages(questions).contains(&thanks));

    let changed = ada.select(id, "more", &["who"]).unwrap().outcome(PATIENCE).await.unwrap();
    assert!(matches!(changed, Outcome::Update(message) if message["content"] == "picked"));

    let said = ada.say(questions, "12,000 were sent").unwrap();
    let menu = ben.menu(questions, "Check this", said).unwrap();
    assert_eq!(menu.reply(PATIENCE).await.unwrap()["content"], "checked: 12,000 were sent");
    local.exchange(PATIENCE, |one| one.method == "POST" && one.path.starts_with("/webhooks/")).await.unwrap();
    assert_eq!(menu.follow_ups()[0]["content"], "more");

    let mention = format!("<@{}> how many", local.bot_id());
    let asked = ada.say(questions, &mention).unwrap();
    let reply = ada.wait_for_reply(asked, PATIENCE).await.unwrap();
    assert_eq!(reply["content"], format!("you said: {mention}"));
    assert_eq!(reply["mentions"], json!([]), "nobody is rung");
    let unmentioned = ada.wait_for_reply(said, PATIENCE).await.unwrap();
    assert_eq!(unmentioned["content"], "you said:", "without the intent a bot does not read along");
    shards.shutdown_all().await;
    local.offline(PATIENCE).await.unwrap();
}
