/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Demand } from './measured.ts'

export interface DemandInWords {
	id: Demand
	title: string
	bar: string
}

/** Every demand that a run measures, in the order of the page for people. */
export const demands: DemandInWords[] = [
	{ id: 'B01', title: 'Schrift, die man lesen kann', bar: 'mindestens 18 px, Zeilenabstand mindestens 1,5, höchstens 70 Zeichen je Zeile' },
	{ id: 'B02', title: 'Schrift doppelt so groß', bar: '200 %, nichts läuft seitlich heraus' },
	{ id: 'B03', title: 'Kontrast', bar: 'Fließtext mindestens 7 : 1, Felder mindestens 3 : 1' },
	{ id: 'B04', title: 'Ziele für den Finger', bar: 'mindestens 48 px, Abstand mindestens 8 px' },
	{ id: 'B05', title: 'Nichts geht verloren', bar: 'keine Angabe fehlt nach Neuladen und neuer Anmeldung' },
	{ id: 'B06', title: 'Keine Gesten', bar: 'nichts wartet auf Ziehen, Wischen, Schweben oder Doppelklick' },
	{ id: 'B07', title: 'Fokus', bar: 'mindestens 3 : 1, nie verdeckt, in der Reihenfolge der Seite' },
	{ id: 'B08', title: 'Beschriftungen', bar: 'sichtbar über dem Feld, Nötiges in Worten' },
	{ id: 'B09', title: 'Fehlermeldungen', bar: 'sagen was und wo, führen dorthin' },
	{ id: 'B10', title: 'Erst fragen, dann tun', bar: 'keine Änderung vor der Rückfrage' },
	{ id: 'B11', title: 'Nichts zweimal fragen', bar: 'keine Frage kommt in einem Ablauf zweimal' },
	{ id: 'B12', title: 'Hilfe am selben Ort', bar: 'auf jeder Seite gleich' },
	{ id: 'B13', title: 'Keine Rätsel', bar: 'keins' },
	{ id: 'B14', title: 'E-Mail ist nie Pflicht', bar: 'kein Feld verlangt sie' },
	{ id: 'B15', title: 'Eins nach dem anderen', bar: 'eine Hauptaktion, höchstens 5 Felder in einem Schritt (Anrufaufnahme ausgenommen)' },
	{ id: 'B16', title: 'Nicht nur Farbe', bar: 'jeder Zustand mit Wort und Zeichen' },
	{ id: 'B17', title: 'Keine stillen Fenster', bar: 'keins' },
	{ id: 'B18', title: 'Überschriften, Titel, Sprache', bar: 'kein Fehler' },
	{ id: 'B19', title: 'Einmal angesagt', bar: 'nichts wird doppelt angesagt' },
	{ id: 'B20', title: 'Ruhige Seiten', bar: 'nichts bewegt sich, wenn jemand das nicht will' },
	{ id: 'B21', title: 'Papier', bar: 'mindestens 12 pt, schwarz auf weiß, A4, mit Adresse und Telefonnummer' },
	{ id: 'B22', title: 'Schmale Fenster', bar: '320 px breit, das ist auch ein Fenster von 1280 px bei 400 %: nichts ragt heraus' },
	{ id: 'B23', title: 'Mails', bar: 'mindestens 16 px, ein Knopf, volle Adresse, Telefonnummer, beide Teile gleich' },
	{ id: 'B24', title: 'Kurze Wege', bar: 'um Hilfe bitten und anbieten höchstens 5 Entscheidungen, zusagen, absagen und Nummer finden höchstens 3' },
	{ id: 'axe', title: 'Regeln von axe-core', bar: 'kein Fund, WCAG 2.2 AA und AAA' },
	{ id: 'language', title: 'Klare Sprache', bar: 'höchstens 20 Wörter je Satz und 12 im Mittel, LIX unter 40 (ab 10 Sätzen)' },
	{ id: 'Leitung', title: 'Langsame Leitung', bar: 'erste Seite in höchstens 10 s bei 200 kbit/s und 400 ms, Zwischenspeicher des Browsers leer' },
]
