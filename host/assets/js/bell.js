/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/* The bell: lists notifications with their buttons, as the notifications app does. */
const ADDRESS = '/ocs/v2.php/apps/notifications/api/v2/notifications'
const EVERY_MS = 30_000

const root = document.getElementById('notifications')
const list = root?.querySelector('.notification-list')
const texts = root?.dataset ?? {}

function call(url, method) {
	return fetch(url, {
		method,
		headers: {
			Accept: 'application/json',
			'OCS-APIRequest': 'true',
			requesttoken: document.head.dataset.requesttoken,
		},
	})
}

function element(tag, properties, ...children) {
	const made = Object.assign(document.createElement(tag), properties)
	made.append(...children)
	return made
}

function actionButton(notification, action) {
	const className = action.primary ? 'button primary' : 'button'
	if (action.type === 'WEB') {
		return element('a', { className, href: action.link, textContent: action.label })
	}
	const button = element('button', { className, type: 'button', textContent: action.label })
	button.addEventListener('click', async () => {
		button.disabled = true
		const answer = await call(action.link, action.type)
		root.querySelector('[role=status]').textContent = answer.ok ? texts.done : texts.failed
		if (answer.ok) {
			window._nc_event_bus?.emit('notifications:action:executed', { notification, action })
		}
		await load()
	})
	return button
}

function item(notification) {
	const heading = element('h3', {}, notification.link
		? element('a', { href: notification.link, textContent: notification.subject })
		: notification.subject)
	const dismiss = element('button', { className: 'button', type: 'button', textContent: texts.dismiss })
	dismiss.addEventListener('click', async () => {
		await call(ADDRESS + '/' + notification.notification_id, 'DELETE')
		await load()
	})
	const when = new Date(notification.datetime)
	const time = element('time', {
		dateTime: notification.datetime,
		textContent: when.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }),
	})
	const message = notification.message ? [element('p', { className: 'message', textContent: notification.message })] : []
	const actions = element('div', { className: 'actions' }, ...notification.actions.map((action) => actionButton(notification, action)), dismiss)
	return element('li', { className: 'notification' }, heading, ...message, time, actions)
}

async function load() {
	const answer = await call(ADDRESS, 'GET')
	const notifications = answer.status === 200 ? (await answer.json()).ocs.data : []
	list.replaceChildren(...notifications.map(item))
	root.querySelector('.notification-empty').hidden = notifications.length > 0
	const count = root.querySelector('.bell-count')
	count.textContent = String(notifications.length)
	count.hidden = notifications.length === 0
}

if (root) {
	load()
	setInterval(() => document.hidden || load(), EVERY_MS)
	window.addEventListener('focus', load)
	root.querySelector('.header-button').addEventListener('click', load)
}
