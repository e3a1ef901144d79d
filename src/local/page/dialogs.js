// Windows above the page: the bot's modals, and the question before something is deleted.

import { el, icon, iconButton } from './dom.js';
import { choicesOf } from './controls.js';
import { selectView } from './select.js';
import { avatarOf, nameOf } from './world.js';

const ROW = 1;
const INPUT = 4;
const LABEL = 18;
const PARAGRAPH = 2;

/** Opens `<dialog>`; it is gone when closed. */
function open(dialog) {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * A modal the bot opened. `submit(values)` sends it and resolves to nothing when the bot took it, else to a sentence
 * that the modal then shows.
 */
export function openModal(modal, world, submit) {
  const fields = modal.components.flatMap((component) => fieldsOf(component, world));
  const problem = el('div', { class: 'modal-problem', role: 'alert' });
  const send = el('button', { type: 'submit', class: 'solid primary' }, 'Submit');
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-label': modal.title },
    el(
      'form',
      {
        method: 'dialog',
        onsubmit: async (event) => {
          event.preventDefault();
          send.disabled = true;
          const refused = await submit(Object.fromEntries(fields.filter((field) => field.id).map((field) => [field.id, field.value()])));
          send.disabled = false;
          if (refused) problem.replaceChildren(icon('warn'), refused);
          else dialog.close();
        },
      },
      el('header', {}, el('img', { src: avatarOf(world.bot, world), alt: '' }), el('h2', {}, modal.title), iconButton('close', 'Close', () => dialog.close())),
      el('p', { class: 'modal-note' }, `This form goes to ${nameOf(world.bot)}. Do not share passwords or other sensitive information.`),
      el('div', { class: 'modal-fields' }, fields.map((field) => field.view)),
      problem,
      el('footer', {}, el('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, 'Cancel'), send),
    ),
  );
  open(dialog);
  dialog.querySelector('input, textarea, .select-button')?.focus();
}

/** The fields of a row, or of a label with one component. */
function fieldsOf(component, world) {
  if (component.type === ROW) return component.components.map((input) => field(input, input.label, null, world));
  if (component.type === LABEL) return [field(component.component, component.label, component.description, world)];
  return component.content ? [{ view: el('p', {}, component.content) }] : [];
}

function field(component, label, description, world) {
  const required = component.required !== false;
  const id = `modal-${component.custom_id}`;
  const heading = [label, required && el('span', { class: 'required', 'aria-hidden': 'true' }, ' *')];
  const detail = description && el('span', { class: 'modal-detail' }, description);
  if (component.type === INPUT) {
    const input = el(component.style === PARAGRAPH ? 'textarea' : 'input', {
      id,
      required,
      rows: component.style === PARAGRAPH ? '4' : null,
      placeholder: component.placeholder,
      minlength: component.min_length ?? null,
      maxlength: component.max_length ?? 4000,
      autocomplete: 'off',
    });
    input.value = component.value ?? '';
    return { id: component.custom_id, value: () => input.value, view: el('label', { for: id }, el('span', { class: 'modal-label' }, heading), detail, input) };
  }
  let chosen = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  const choices = choicesOf(component, world) ?? [];
  const select = selectView({ placeholder: component.placeholder, choices, least: required ? (component.min_values ?? 1) : 0, most: component.max_values ?? 1, label }, (values) => (chosen = values));
  return { id: component.custom_id, value: () => chosen, view: el('div', {}, el('span', { class: 'modal-label' }, heading), detail, select) };
}

/** Asks before a message is deleted. */
export function confirmDelete(words, onyes) {
  const dialog = el(
    'dialog',
    { class: 'modal small', 'aria-label': 'Delete message' },
    el(
      'form',
      { method: 'dialog', onsubmit: () => onyes() },
      el('header', {}, el('h2', {}, 'Delete message')),
      el('p', {}, 'Are you sure you want to delete this message?'),
      el('blockquote', {}, words),
      el('footer', {}, el('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, 'Cancel'), el('button', { type: 'submit', class: 'solid danger', autofocus: true }, 'Delete')),
    ),
  );
  open(dialog);
}
