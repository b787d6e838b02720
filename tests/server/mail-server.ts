/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AddressInfo } from 'node:net'
import type { Email } from 'postal-mime'

import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as it came in, and what the sender told the mail server about it. */
export interface Letter {
	/** Address by which the mail server knows whom it is for. */
	to: string[]
	mail: Email
	/** With its headers, before anything is decoded. */
	raw: string
}

/** A mail server that speaks SMTP, takes every mail and keeps it. */
export class MailServer {
	readonly letters: Letter[] = []

	private readonly server = new SMTPServer({
		// A server of the house: nobody signs in, and there is no certificate to trust.
		disabledCommands: ['AUTH', 'STARTTLS'],
		disableReverseLookup: true,
		onData: (stream, { envelope }, done) => {
			this.keep(stream, envelope.rcptTo.map(({ address }) => address)).then(() => done(), done)
		},
	})

	static async start(): Promise<MailServer> {
		const mail = new MailServer()
		mail.server.listen(0, '127.0.0.1')
		await once(mail.server.server, 'listening')
		return mail
	}

	get port(): number {
		return (this.server.server.address() as AddressInfo).port
	}

	/** The mails as they came, with their headers. */
	get mails(): string[] {
		return this.letters.map(({ raw }) => raw)
	}

	/** What came for this address, oldest first. */
	for(address: string): Letter[] {
		return this.letters.filter(({ to }) => to.includes(address))
	}

	stop(): Promise<void> {
		return new Promise((resolve) => {
			this.server.close(resolve)
		})
	}

	private async keep(stream: NodeJS.ReadableStream, to: string[]): Promise<void> {
		const raw = await text(stream)
		this.letters.push({ to, raw, mail: await PostalMime.parse(raw) })
	}
}
