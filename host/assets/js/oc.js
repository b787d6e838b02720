/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/* What the real server puts into the window before any script of an app runs. */
(() => {
	const values = JSON.parse(document.getElementById('host-globals').textContent)
	Object.assign(window, values)
	const translations = (window._oc_l10n_registry_translations ??= {})
	const plurals = (window._oc_l10n_registry_plural_functions ??= {})
	window.OC = {
		appswebroots: values._oc_appswebroots,
		config: values._oc_config,
		coreApps: values.coreApps,
		debug: values._oc_debug,
		webroot: values._oc_webroot,
		requestToken: document.head.dataset.requesttoken,
		isUserAdmin: () => values._oc_isadmin,
		filePath: (app, type, file) => [values._oc_appswebroots[app], type, file].filter((part) => part !== '').join('/'),
		getLanguage: () => document.documentElement.lang,
		getLocale: () => document.documentElement.dataset.locale,
		theme: {},
		L10N: {
			register(app, bundle) {
				translations[app] = { ...translations[app], ...bundle }
				plurals[app] = (count) => (count === 1 ? 0 : 1)
			},
		},
	}
	window.OCP = {}
	window.OCA = {}
})()
