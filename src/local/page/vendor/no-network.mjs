// Default avatars come from the page's own files; without this they would point at Discord's servers.
const local = '/assets/avatar-0.svg';
globalThis.$discordMessage = {
  avatars: { default: local, blue: local, gray: local, green: local, orange: local, red: local, pink: local },
};
