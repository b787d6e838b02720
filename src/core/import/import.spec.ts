/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { guess, signature } from './columns.ts'
import { textOf } from './file.ts'
import { tableOf } from './table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const FORM = '"Benutzer-ID","Anzeigename des Nutzers","Zeitstempel","Wie heißt du?","Was noch?"'

describe('the text of a file', () => {
	it.each([
		['UTF-8', bytes('Görlitz')],
		['the letters of Windows', windows('Görlitz')],
		['UTF-16', Uint8Array.from([0xFF, 0xFE, ...[...'Görlitz'].flatMap((sign) => [sign.charCodeAt(0), 0])])],
	])('is read from %s', (_, file) => {
		expect(textOf(file)).toEqual({ text: 'Görlitz' })
	})

	it.each([
		['empty', new Uint8Array()],
		['large', new Uint8Array(5_000_001).fill(65)],
		['spreadsheet', bytes('PK\u0003\u0004 xlsx')],
		['binary', bytes('%PDF-1.7')],
		['binary', bytes('Name;Telefon\0')],
	])('is none: %s', (fault, file) => {
		expect(textOf(file)).toEqual({ fault })
	})
})

describe('a table', () => {
	it('is read from Forms: quotes, line breaks, and the sign before a formula', () => {
		expect(tableOf(`\uFEFF${FORM}\r\n"helferin","Helga","2026-10-05T18:22:41+02:00","Helga ""die"" Eine","'=1+1\nund weiter"\n`)).toEqual({ table: {
			heads: ['Benutzer-ID', 'Anzeigename des Nutzers', 'Zeitstempel', 'Wie heißt du?', 'Was noch?'],
			isForm: true,
			rows: [{ line: 2, cells: ['helferin', 'Helga', '2026-10-05T18:22:41+02:00', 'Helga "die" Eine', '=1+1\nund weiter'] }],
		} })
	})

	it('is read from a spreadsheet: semicolons, empty lines that count, cells that are missing or empty at the end', () => {
		expect(tableOf('Name;Telefon;;\n\nOtto;0171;;\nErna\n')).toEqual({ table: { heads: ['Name', 'Telefon'], isForm: false, rows: [{ line: 3, cells: ['Otto', '0171'] }, { line: 4, cells: ['Erna', ''] }] } })
	})

	it('may hold the other sign in a quoted heading', () => {
		expect(tableOf('"Name; Vorname","Telefon"\n"A; B","1"')).toMatchObject({ table: { heads: ['Name; Vorname', 'Telefon'] } })
	})

	it.each([
		['nothing but lines', ';\n;\n', { fault: 'empty' }],
		['an open quote', 'Name;Ort\n"Otto;Görlitz\nErna;Bautzen', { fault: 'quote' }],
		['more cells than headings', 'Name;Ort\nOtto;Görlitz\nErna;Bautzen;x', { fault: 'quote', line: 3 }],
		['a column without heading', 'Name;;Ort\nOtto;1;Görlitz', { fault: 'heading' }],
		['a heading twice', 'Name;Name\nOtto;1', { fault: 'twice' }],
		['headings alone', 'Name;Ort\n', { fault: 'rows' }],
		['too many lines', `Name\n${'Otto\n'.repeat(5001)}`, { fault: 'lines' }],
	])('is none: %s', (_, text, expected) => {
		expect(tableOf(text)).toEqual(expected)
	})
})

describe('columns', () => {
	it('are guessed from their headings, each meaning once', () => {
		expect(guess(['Benutzer-ID', 'Anzeigename des Nutzers', 'Zeitstempel', 'Wie heißt du?', 'Wie erreichen wir dich am Telefon?', 'Deine E-Mail-Adresse', 'In welchem Kreisverband wohnst du?', 'Wie kannst du helfen?', 'Womit kannst du helfen?', 'Wann hast du Zeit?', 'Stimmst du den Regeln für Helfende zu?'], 'helpers', true))
			.toEqual(['account', '', 'at', 'name', 'phone', 'email', 'district', 'channels', 'topics', 'slots', 'agreement'])
		expect(guess(['Name', 'Nachname', 'PLZ', 'Worum geht es?', 'Bis wann?', 'Regeln'], 'requests', false)).toEqual(['name', '', 'postalCode', 'text', 'neededBy', ''])
	})

	it('are known again by their headings', () => {
		expect(signature(['Name', 'Telefon'])).toBe(signature(['Name', 'Telefon']))
		expect(signature(['Name', 'Telefon'])).not.toBe(signature(['NameTelefon', '']))
		expect(signature(['Name'])).toMatch(/^[a-f0-9]{16}$/)
	})
})
