//! A Discord on loopback: REST, gateway and a page to use it from. It knows nothing of the bot.
