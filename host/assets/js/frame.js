/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/* The menus of the header. One is open at a time; Escape closes it and gives the focus back. */
for (const menu of document.querySelectorAll('.header-menu')) {
	const button = menu.querySelector('.header-button')
	const content = menu.querySelector('.header-menu__content')
	const show = (open) => {
		button.setAttribute('aria-expanded', String(open))
		content.hidden = !open
	}
	button.addEventListener('click', () => show(content.hidden))
	menu.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !content.hidden) {
			show(false)
			button.focus()
		}
	})
	document.addEventListener('click', (event) => {
		if (!menu.contains(event.target)) {
			show(false)
		}
	})
	menu.addEventListener('focusout', (event) => {
		if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
			show(false)
		}
	})
}

for (const select of document.querySelectorAll('.choices select')) {
	select.addEventListener('change', () => select.form.requestSubmit())
}
