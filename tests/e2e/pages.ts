/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Account } from '../server/server.ts'
import type { World } from './world.ts'

import { press, toCalledBack, toHow, toReview, toWhere } from './steps/asking.ts'

export interface PageUnderTest {
	/** Unique; names screenshots and tests. */
	name: string
	/** Address in the app, as the router knows it. */
	path: (world: World) => string
	/** Who looks at it. */
	account: Account
	/** Leads from the address to what is to be seen, such as a later step of a form. */
	prepare?: (page: Page) => Promise<void>
	/** Large pages for members, helpers and intake, or the dense desk: they are measured differently. */
	area: 'member' | 'desk'
}

const at = (path: string) => () => path

/** Every page there is, and what is behind it without an address of its own. What is not in this list is not measured. */
export const pages: PageUnderTest[] = [
	{ name: 'start', path: at('/'), account: 'mitglied', area: 'member' },
	{ name: 'ask-for-help', path: at('/hilfe'), account: 'mitglied', area: 'member' },
	{ name: 'ask-for-help-errors', path: at('/hilfe'), account: 'mitglied', area: 'member', prepare: press('Weiter') },
	{ name: 'ask-for-help-how', path: at('/hilfe'), account: 'mitglied', area: 'member', prepare: toHow },
	{ name: 'ask-for-help-where', path: at('/hilfe'), account: 'mitglied', area: 'member', prepare: toWhere },
	{ name: 'ask-for-help-review', path: at('/hilfe'), account: 'mitglied', area: 'member', prepare: toReview },
	{ name: 'body-request', path: at('/gruppe'), account: 'mitglied', area: 'member' },
	{ name: 'request', path: ({ ownRequest }) => `/anfragen/${ownRequest}`, account: 'mitglied', area: 'member' },
	{ name: 'request-sent', path: ({ ownRequest }) => `/anfragen/${ownRequest}/danke`, account: 'mitglied', area: 'member' },
	{ name: 'request-edit', path: ({ ownRequest }) => `/anfragen/${ownRequest}/aendern`, account: 'mitglied', area: 'member' },
	{ name: 'request-withdraw', path: ({ ownRequest }) => `/anfragen/${ownRequest}`, account: 'mitglied', area: 'member', prepare: press('Anfrage zurückziehen') },
	{ name: 'call-me-back', path: at('/rueckruf'), account: 'mitglied', area: 'member' },
	{ name: 'called-back', path: at('/rueckruf'), account: 'mitglied', area: 'member', prepare: toCalledBack },
	{ name: 'barrier', path: at('/barriere?seite=/hilfe'), account: 'mitglied', area: 'member' },
	{ name: 'report', path: at('/melden'), account: 'mitglied', area: 'member' },
	{ name: 'trust', path: at('/vertrauen'), account: 'vertrauen', area: 'member' },
	{ name: 'my-data', path: at('/meine-daten'), account: 'mitglied', area: 'member' },
	{ name: 'nothing-here', path: at('/gibt-es-nicht'), account: 'mitglied', area: 'member' },
	{ name: 'offer-help', path: at('/helfen'), account: 'helferin', area: 'member' },
	{ name: 'tasks', path: at('/aufgaben'), account: 'helferin', area: 'member' },
	{ name: 'task', path: ({ assignment }) => `/aufgaben/${assignment}`, account: 'helferin', area: 'member' },
	{ name: 'ask', path: ({ ask }) => `/frage/${ask}`, account: 'helfer', area: 'member' },
	{ name: 'task-appointment', path: ({ assignment }) => `/aufgaben/${assignment}/termin`, account: 'helferin', area: 'member' },
	{ name: 'task-feedback', path: ({ assignment }) => `/aufgaben/${assignment}/fragen`, account: 'helferin', area: 'member' },
	{ name: 'request-feedback', path: ({ ownRequest }) => `/anfragen/${ownRequest}/rueckmeldung`, account: 'mitglied', area: 'member' },
	{ name: 'board', path: at('/brett'), account: 'helferin', area: 'member' },
	{ name: 'sessions', path: at('/sprechstunden'), account: 'mitglied', area: 'member' },
	{ name: 'session', path: ({ session }) => `/sprechstunden/${session}`, account: 'mitglied', area: 'member' },
	{ name: 'desk-sessions', path: at('/koordination/sprechstunden'), account: 'koordination', area: 'desk' },
	{ name: 'desk-session-new', path: at('/koordination/sprechstunden/neu'), account: 'koordination', area: 'desk' },
	{ name: 'desk-session', path: ({ session }) => `/koordination/sprechstunden/${session}`, account: 'koordination', area: 'desk' },
	{ name: 'handbook', path: at('/handbuch'), account: 'mitglied', area: 'member' },
	{ name: 'handbook-page', path: ({ handbookPage }) => `/handbuch/${handbookPage}`, account: 'mitglied', area: 'member' },
	{ name: 'handbook-short', path: at('/handbuch/kurzfassung'), account: 'mitglied', area: 'member' },
	{ name: 'handbook-glossary', path: at('/handbuch/glossary'), account: 'mitglied', area: 'member' },
	{ name: 'handbook-print', path: at('/drucken/handbuch'), account: 'mitglied', area: 'member' },
	{ name: 'platforms', path: at('/plattformen'), account: 'mitglied', area: 'member' },
	{ name: 'platforms-question', path: at('/plattformen?frage=meet'), account: 'mitglied', area: 'member' },
	{ name: 'platform', path: at('/plattformen/video'), account: 'mitglied', area: 'member' },
	{ name: 'editing', path: at('/redaktion'), account: 'redaktion', area: 'desk' },
	{ name: 'editing-page', path: at('/redaktion/seite/video-join'), account: 'redaktion', area: 'desk' },
	{ name: 'editing-platforms', path: at('/redaktion/plattformen'), account: 'redaktion', area: 'desk' },
	{ name: 'editing-suggestions', path: at('/redaktion/saetze'), account: 'redaktion', area: 'desk' },
	{ name: 'editing-words', path: at('/redaktion/woerter'), account: 'redaktion', area: 'desk' },
	{ name: 'editing-archive', path: at('/redaktion/austausch'), account: 'redaktion', area: 'desk' },
	{ name: 'decisions', path: at('/redaktion/plattformen'), account: 'vorstand', area: 'desk' },
	{ name: 'question', path: ({ appealCode }) => `/abfrage/${appealCode}`, account: 'mitglied', area: 'member' },
	{ name: 'question-later', path: ({ appealCode }) => `/abfrage/${appealCode}`, account: 'mitglied', area: 'member', prepare: press('Jetzt nicht') },
	{ name: 'question-help', path: ({ appealCode }) => `/abfrage/${appealCode}`, account: 'mitglied', area: 'member', prepare: press('Ich kann helfen') },
	{ name: 'messages', path: at('/nachrichten'), account: 'helferin', area: 'member' },
	{ name: 'intake', path: at('/aufnahme'), account: 'aufnahme', area: 'member' },
	{ name: 'call-list', path: at('/aufnahme/liste'), account: 'aufnahme', area: 'member' },
	{ name: 'call-sheet', path: at('/aufnahme/zettel'), account: 'aufnahme', area: 'member' },
	{ name: 'coordination', path: at('/koordination'), account: 'koordination', area: 'desk' },
	{ name: 'queue', path: at('/koordination/liste/all'), account: 'koordination', area: 'desk' },
	{ name: 'desk-request', path: ({ deskRequest }) => `/koordination/anfrage/${deskRequest}`, account: 'koordination', area: 'desk' },
	{ name: 'desk-plan', path: at('/koordination/vorschlag'), account: 'koordination', area: 'desk' },
	{ name: 'desk-map', path: at('/koordination/karte'), account: 'koordination', area: 'desk' },
	{ name: 'desk-helpers', path: at('/koordination/helfende'), account: 'koordination', area: 'desk' },
	{ name: 'desk-helper', path: ({ helper }) => `/koordination/helfende/${helper}`, account: 'koordination', area: 'desk' },
	{ name: 'desk-helper-new', path: at('/koordination/helfende/neu'), account: 'koordination', area: 'desk' },
	{ name: 'desk-helper-edit', path: ({ guest }) => `/koordination/helfende/${guest}/bearbeiten`, account: 'koordination', area: 'desk' },
	{ name: 'desk-roles', path: at('/koordination/rollen'), account: 'koordination', area: 'desk' },
	{ name: 'lists', path: at('/verteiler'), account: 'koordination', area: 'desk' },
	{ name: 'desk-duties', path: at('/koordination/dienste'), account: 'koordination', area: 'desk' },
	{ name: 'desk-import', path: at('/koordination/tabellen'), account: 'koordination', area: 'desk' },
	{ name: 'appeals', path: at('/abfragen'), account: 'redaktion', area: 'desk' },
	{ name: 'appeal', path: ({ appeal }) => `/abfragen/${appeal}`, account: 'redaktion', area: 'desk' },
	{ name: 'appeal-paper', path: ({ appeal }) => `/abfragen/${appeal}/papier`, account: 'koordination', area: 'desk' },
	{ name: 'appeal-print', path: ({ appeal }) => `/abfragen/${appeal}/poster`, account: 'redaktion', area: 'desk' },
	{ name: 'appeal-print-form', path: ({ appeal }) => `/abfragen/${appeal}/form`, account: 'redaktion', area: 'desk' },
	{ name: 'figures', path: at('/zahlen'), account: 'vorstand', area: 'desk' },
	{ name: 'interim-report', path: at('/zahlen/zwischenstand'), account: 'vorstand', area: 'desk' },
	{ name: 'evaluation-survey', path: at('/zahlen/umfrage'), account: 'redaktion', area: 'desk' },
]
