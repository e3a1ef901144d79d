// Brings the bundled components to Discord's present dark colours. They draw in shadow trees, where page.css does not
// reach, so a few rules are added to their style sheets before the first of them is drawn.

const RULES = {
  'discord-message': `
    .discord-message-content { line-height: 1.375rem; padding-top: 0; min-width: 0; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
    .discord-message-timestamp, .discord-message-edited { color: var(--muted); font-size: .75rem; }
    .discord-message-body-only-indent { width: 56px; flex: none; font-size: .6875rem; line-height: 1.375rem; margin: 0; opacity: 0; }
    :host(:hover) .discord-message-body-only-indent { opacity: 1; }
    .discord-message-inner-center { align-items: flex-start; }
    .discord-message-body { line-height: 1.375rem; }
    .discord-message-compact-indent { display: grid; }`,
  'discord-author-info': `
    :host .discord-author-username { color: var(--bright); }
    :host .discord-author-username:hover { cursor: default; text-decoration: none; }`,
  'discord-verified-author-tag': ':host { background: var(--blurple); }',
  'discord-reply': `
    .discord-replied-message-username { color: var(--text); overflow: hidden; text-overflow: ellipsis; flex-shrink: 1; }
    .discord-replied-message-content { overflow: hidden; min-width: 0; flex-shrink: 999; }
    :host::before { border-color: var(--spine) !important; }`,
  'discord-command': `
    .discord-replied-message-username { color: var(--text); overflow: hidden; text-overflow: ellipsis; flex-shrink: 1; }
    :host { flex-wrap: nowrap; }
    :host::before { border-color: var(--spine) !important; }
    .discord-replied-message-content { overflow: hidden; min-width: 0; flex-shrink: 999; }
    :host .discord-slash-command-name { flex: 0 1 auto; background: rgb(88 101 242 / .3); color: #c9cdfb !important; }
    .discord-context-command-name { flex: 0 1 auto; color: #00a8fc !important; opacity: 1; }
    .discord-slash-command-name span, .discord-context-command-name span { overflow: hidden; text-overflow: ellipsis; }
    .discord-arrow-right-icon { flex: none; margin-top: 0; }
    .discord-context-user, .discord-message-margintop { margin-top: 0; }
    .discord-context-user { flex: 0 1 auto; min-width: 0; margin-right: .25rem; }`,
  'discord-embed': `
    :host { color: var(--text); margin: 4px 0; max-width: 520px; }
    :host .discord-left-border { background: var(--embed-color, #1e1f22); }
    :host .discord-embed-root { flex: 0 1 auto; }
    :host .discord-embed-wrapper { background: var(--embed); border: 0; max-width: 516px; min-width: 0; }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, auto); }`,
  'discord-embed-description': ':host { line-height: 1.125rem; }',
  'discord-embed-fields': ':host { grid-template-columns: repeat(12, minmax(0, 1fr)); }',
  'discord-button': `
    :host > *:first-child { margin: 4px 8px 4px 0; border-radius: 8px; min-height: 28px; height: auto; padding: 2px 16px; }
    a svg { margin-left: 8px; flex: none; }
    button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .primary { background: var(--blurple); } .primary.hoverable:hover { background: #4752c4; }
    .secondary { background: #4e5058; } .secondary.hoverable:hover, a.secondary:hover { background: #6d6f78; }
    .success { background: #248046; } .success.hoverable:hover { background: #1a6334; }
    .destructive { background: #da373c; } .destructive.hoverable:hover { background: #a12828; }`,
  'discord-mention': ':host { color: #c9cdfb; background: rgb(88 101 242 / .3); }',
  'discord-spoiler': ':host { background: #1e1f22; } :host(:hover) { background: #26282c; } :host([activated]) { background: #3f4147; }',
  'discord-time': ':host { background: #3f4147; white-space: normal; }',
};

for (const [name, rules] of Object.entries(RULES)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  customElements.get(name).elementStyles.push(sheet);
}
